/** Which words a gate and an own page are handed, and that a change of language or texts reaches the gates that are open. */
import { afterEach, expect, test } from "vitest";
import { loadMessages } from "../../lib/words/from-node.ts";
import { speak } from "../../lib/words/say.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { newWorld, startWorker } from "./support/test-worker.ts";

afterEach(() => speak("en", {}));

const unreachable = () => Promise.reject(new TypeError("nobody there"));
const managed = (policy: object) => ({ policy: { ...nudgePolicy, ...policy } });

function start(policy: object, browserLanguage = "en-US") {
  const world = newWorld(unreachable);
  world.managed = managed(policy);
  world.words = { read: async (language) => loadMessages(language), browserLanguage: () => browserLanguage };
  return { world, worker: startWorker(world) };
}

test("the browser's language; a gate gets what it says, our own pages get everything", async () => {
  const { worker } = start({}, "de-AT");
  const german = loadMessages("de");
  const { words } = await worker.handlers["get-policy"]({});
  expect(words?.language).toBe("de-AT");
  expect(words?.messages["nudge.cancel"]).toBe(german["nudge.cancel"]);
  expect(words?.messages["popup.help"]).toBeUndefined();
  expect(await worker.handlers["get-words"]({})).toEqual({ language: "de-AT", messages: german });
  worker.close();
});

test("policy's language and texts come above the browser's; what is wrong with them is said, and the policy is in force", async () => {
  const texts = { ar: { "nudge.cancel": "لا" }, fr: { "nudge.cancel": "Non", "nudge.approved-tool": "Aller" } };
  const { world, worker } = start({ language: "fr", texts }, "de");
  const { words, policy, configErrors } = await worker.handlers["get-policy"]({});
  expect([words?.language, words?.messages["nudge.cancel"]]).toEqual(["fr", "Non"]);
  expect(words?.messages["nudge.approved-tool"]).toBe(loadMessages("fr")["nudge.approved-tool"]);
  expect(policy).not.toHaveProperty("texts");
  expect(policy.name).toBe(nudgePolicy.name);
  expect(configErrors).toEqual([
    { source: "managed", field: "policy.texts.fr.nudge.approved-tool", expected: "the placeholders {tool} in every form" },
  ]);
  await worker.tick();
  expect(world.badges.at(-1)?.title).toBe(loadMessages("fr")["toolbar.needs-you"]);
  worker.close();
});

test("gates are told when the language or a text changes, and only then", async () => {
  const { world, worker } = start({ language: "de" });
  const told = async (policy: object) => {
    world.managed = managed(policy);
    await worker.tick();
    return world.announced.map(({ words }) => `${words?.language} ${words?.messages["nudge.cancel"]}`);
  };
  expect(await told({ language: "de" })).toEqual(["de Abbrechen"]);
  expect(await told({ language: "de" })).toEqual(["de Abbrechen"]);
  expect(await told({ language: "pl" })).toEqual(["de Abbrechen", "pl Anuluj"]);
  expect(await told({ language: "pl", texts: { pl: { "nudge.cancel": "Nie" } } })).toEqual([
    "de Abbrechen",
    "pl Anuluj",
    "pl Nie",
  ]);
  worker.close();
});
