/** The next steps in Firefox, in whose pages selections of fields can be read as well. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { makeCanaries } from "./support/canary.ts";
import { type FirefoxSession, launchFirefox } from "./support/firefox.ts";
import { redactedNotice } from "./support/nudge.ts";
import { hostWhere, matrixConfig } from "./support/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/serve-hosts.ts";
import { until } from "./support/until.ts";

const { card, iban } = makeCanaries();
const dirty = `Refund card ${card.value} and account ${iban.value} today.`;

let server: HostServer;
let firefox: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  firefox = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: matrixConfig } });
});

afterAll(async () => {
  await firefox?.dispose();
  await server?.close();
});

test("look first: one value is kept and the other hidden", async () => {
  const composer = await firefox.open(hostWhere.nudge, "prosemirror");
  await composer.paste(dirty);
  await composer.nudge.pressNamed(say("steps.look.open"));
  let toggle = "";
  await until("the choices", async () => {
    toggle = (await composer.nudge.view())?.controls.find(({ kind }) => kind === "checkbox")?.name ?? "";
    return toggle !== "";
  });
  await composer.nudge.pressNamed(toggle);
  await composer.nudge.pressNamed(say("steps.look.paste", { hidden: 1, count: 1 }));
  await composer.nudge.says(redactedNotice);
  const text = await composer.text();
  expect([text.includes(card.value), text.includes(iban.value)]).toEqual([true, false]);
  await composer.close();
});

test("edit it myself: a page that asks what is selected learns nothing, and what is typed goes in", async () => {
  const composer = await firefox.open(hostWhere.nudge, "prosemirror");
  await composer.paste(dirty);
  await composer.nudge.pressNamed(say("steps.more"));
  await composer.nudge.pressNamed(say("steps.edit.open"));
  await composer.nudge.says("Still in it: a payment card number");
  await composer.page.keyboard.down("Control");
  await composer.page.keyboard.press("a");
  await composer.page.keyboard.up("Control");
  const read = await composer.page.evaluate(() => [String(getSelection()), document.documentElement.innerText].join("\n"));
  expect(read).not.toContain(card.value);
  await composer.page.keyboard.type("Refund the customer today.");
  await composer.nudge.pressNamed(say("steps.edit.paste"));
  await composer.nudge.says(say("steps.edit.inBox"));
  expect((await composer.text()).trim()).toBe("Refund the customer today.");
  await composer.close();
});
