/** The same steps in Firefox, in whose pages selections of fields can be read as well. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { lastEndedIn } from "./support/activities.ts";
import { type FirefoxSession, firstPage, launchFirefox } from "./support/browsers/firefox.ts";
import { makeCanaries } from "./support/canary.ts";
import type { Composer } from "./support/composer.ts";
import { dumpHere } from "./support/evidence.ts";
import { hostWhere } from "./support/matrices/paste-matrix.ts";
import { describeSteps, type StepDriver, stepConfig } from "./support/matrices/step-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
let firefox: FirefoxSession;
/** A page of the extension: what is kept can be read from there alone. */
let inside: Page;

beforeAll(async () => {
  server = await serveHosts();
  const extension = { build: built.firefoxDemo, config: stepConfig, firstRun: true } as const;
  firefox = await launchFirefox({ server, extension });
  inside = await firstPage(firefox);
});

afterAll(async () => {
  await firefox?.dispose();
  await server?.close();
});

async function retype(composer: Composer, text: string): Promise<void> {
  const { keyboard } = (composer as Awaited<ReturnType<FirefoxSession["open"]>>).page;
  await keyboard.down("Control");
  await keyboard.press("a");
  await keyboard.up("Control");
  await keyboard.type(text);
}

const kept = () => inside.evaluate(dumpHere);
const driver: StepDriver = {
  open: (host, editor) => firefox.open(host, editor),
  retype,
  lastEnded: (kind, since) => lastEndedIn(kept, kind, since),
  kept,
};

describeSteps(
  ["prosemirror", "lexical", "react-textarea"],
  () => driver,
  () => server,
);

test("edit it myself: a page that asks what is selected learns nothing", async () => {
  const { card } = makeCanaries();
  const composer = await firefox.open(hostWhere.nudge, "prosemirror");
  await composer.paste(`Refund card ${card.value} today.`);
  await composer.nudge.pressNamed(say("steps.more"));
  await composer.nudge.pressNamed(say("steps.edit.open"));
  await composer.nudge.says("Still in it: a payment card number");
  await composer.page.keyboard.down("Control");
  await composer.page.keyboard.press("a");
  await composer.page.keyboard.up("Control");
  const read = await composer.page.evaluate(() => [String(getSelection()), document.documentElement.innerText].join("\n"));
  expect(read).not.toContain(card.value);
  await composer.close();
});
