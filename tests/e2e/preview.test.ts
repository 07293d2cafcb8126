/** "Look first": what would go on is looked at in the card, and some of it kept, where policy lets a person. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasons, ways } from "../../lib/page/nudge/words.ts";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { lastEnded } from "./support/activities.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { readableByPage } from "./support/hostile/page-reads.ts";
import { hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { redactedNotice } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

const noKeeping = "chat.deepseek.com";
const config: ManagedConfig = { policy: { ...matrixConfig.policy!, status: { gemini: "approved" } } };
const { card, iban, email, awsKey } = makeCanaries();
const around = "ask the bakery about the delivery";
const dirty = `Refund for order 7:\ncard ${card.value} and\naccount ${iban.value}.\nThen ${around}.`;

let server: HostServer;
let browser: ChromiumSession;
/** When the paste of this test can have happened first. */
let started = 0;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function looking(
  host: string,
  editor: "react-textarea" | "prosemirror" | "lexical",
  text: string,
  work: (composer: ChromiumComposer) => Promise<void>,
) {
  started = Date.now();
  const composer = await browser.open(host, editor);
  await composer.type("Hello team:");
  await composer.paste(text);
  await composer.nudge.pressNamed(say("steps.look.open"));
  await composer.nudge.says(say("steps.look.hint").slice(0, 20));
  await work(composer);
  await composer.close();
}

const toggles = async ({ nudge }: ChromiumComposer) =>
  (await nudge.view())!.controls.filter(({ kind }) => kind === "checkbox").map(({ name }) => name);

describe.each(["prosemirror"] as const)("%s", (editor) => {
  test("one value is kept and the others are hidden: the page gets that, and the record says so", () =>
    looking(hostWhere.nudge, editor, dirty, async (composer) => {
      expect(await readableByPage(composer.page, [card.value, iban.value, around], "Hello team:")).toEqual([]);
      const [cardToggle = "", ...others] = await toggles(composer);
      expect(others).toHaveLength(1);
      expect(cardToggle).not.toContain(card.value);
      await composer.nudge.pressNamed(cardToggle);
      if (editor === "prosemirror") await savePicture(composer.page, "look-first");
      await composer.nudge.pressNamed(say("steps.look.paste", { hidden: 1, count: 1 }));
      await composer.nudge.says(redactedNotice);
      const text = await composer.text();
      expect(text).toContain(card.value);
      expect(text).toContain(around);
      expect(text).not.toContain(iban.value);
      expect(await lastEnded(await serviceWorker(browser.context), "paste", started)).toMatchObject({
        outcome: "redacted",
        kept: 1,
      });
      // What was kept is not asked about again, and the page may send it.
      await composer.send();
      expect(server.received.at(-1)?.text).toBe(text);
      expect((await composer.seen()).join("\n")).not.toContain(iban.value);
    }));

  test("keeping nothing is the same as hiding at once", () =>
    looking(hostWhere.nudge, editor, dirty, async (composer) => {
      const [cardToggle = ""] = await toggles(composer);
      await composer.nudge.pressNamed(cardToggle);
      await composer.nudge.pressNamed(cardToggle);
      await composer.nudge.pressNamed(ways.paste.hide(2));
      await composer.nudge.says(redactedNotice);
      const text = await composer.text();
      for (const { value } of [card, iban]) expect(text).not.toContain(value);
      const activity = await lastEnded(await serviceWorker(browser.context), "paste", started);
      expect([activity.outcome, activity.kept]).toEqual(["redacted", undefined]);
    }));
});

test("where a reason is asked for, keeping a value needs one", () =>
  looking(hostWhere.justify, "prosemirror", dirty, async (composer) => {
    const [cardToggle = ""] = await toggles(composer);
    await composer.nudge.pressNamed(cardToggle);
    await composer.nudge.pressNamed(say("steps.look.paste", { hidden: 1, count: 1 }));
    await composer.nudge.chooseReason(reasons["customer-agreed"]);
    expect(await composer.text()).toBe("Hello team:");
    await composer.nudge.press("confirmReason");
    await composer.nudge.says(redactedNotice);
    expect(await lastEnded(await serviceWorker(browser.context), "paste", started)).toMatchObject({
      ...{ outcome: "redacted", kept: 1, reason: "customer-agreed" },
    });
  }));

test("credentials cannot be kept", () =>
  looking(noKeeping, "prosemirror", `key ${awsKey.value} of ${email.value}`, async (composer) => {
    expect((await toggles(composer)).join()).not.toContain(awsKey.value.slice(0, 6));
    expect((await toggles(composer)).length).toBeLessThanOrEqual(1);
  }));

test("in a send a value is kept and the next send is free", async () => {
  const composer = await browser.open(hostWhere.nudge, "prosemirror", { send: "keydown" });
  await composer.type(`Refund card ${card.value} to ${iban.value}.`);
  await composer.press("Enter");
  await composer.nudge.pressNamed(say("steps.look.open"));
  const [cardToggle = ""] = await toggles(composer);
  await composer.nudge.pressNamed(cardToggle);
  await composer.nudge.pressNamed(say("steps.look.send", { hidden: 1, count: 1 }));
  await composer.nudge.says(ways.send.redacted);
  const text = await composer.text();
  expect([text.includes(card.value), text.includes(iban.value)]).toEqual([true, false]);
  const first = server.received.length;
  await composer.press("Enter");
  await until("the prompt", () => server.received.length > first);
  expect(server.received.at(-1)?.text).toBe(text);
  await composer.close();
});

test("the keyboard alone: look, keep, go back, Esc leaves, and the focus is where it was", async () => {
  const composer = await browser.open(hostWhere.nudge, "react-textarea");
  await composer.paste(dirty);
  await composer.nudge.waitFor();
  const focused = async () => (await composer.nudge.view())?.controls.find(({ focused }) => focused)?.name;
  const tabTo = async (name: string) => {
    await until(`the focus on "${name}"`, async () => {
      if ((await focused()) === name) return true;
      await composer.page.keyboard.press("Tab");
      return false;
    });
  };
  await tabTo(say("steps.look.open"));
  await composer.page.keyboard.press("Enter");
  await until("the choices", async () => (await toggles(composer)).length === 2);
  const [cardToggle = ""] = await toggles(composer);
  await tabTo(cardToggle);
  await composer.page.keyboard.press("Space");
  const isChecked = async () => (await composer.nudge.view())?.controls.find(({ name }) => name === cardToggle)?.checked;
  await until("it to be kept", async () => (await isChecked()) === false);
  await tabTo("Back");
  await composer.page.keyboard.press("Enter");
  await until("the focus to be given back", async () => (await focused()) === say("steps.look.open"));
  await composer.page.keyboard.press("Escape");
  await composer.nudge.gone();
  await composer.page.keyboard.type("typed on");
  expect(await composer.text()).toBe("typed on");
});
