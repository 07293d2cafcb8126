/** A paste that comes before the trained models: it waits for them where policy counts on them, and no longer than policy says. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headings } from "../../lib/page/nudge/words.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

/** The models of this build come when the page sends this event. */
const arrival = "models-may-come";
const contract = `This Services Agreement is entered into by and between Northwind Ltd and Anna Keller. The Supplier shall indemnify the
Client against all claims arising out of any breach of this Agreement. Neither party shall be liable for indirect damages. This Agreement
shall be governed by the laws of England. Termination upon thirty days written notice.`;

let build: string;
let server: HostServer;
const browsers: ChromiumSession[] = [];

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), "waymark-late-"));
  await cp(built.chromeDemo, build, { recursive: true });
  const script = await readFile(join(build, "models.js"), "utf8");
  await writeFile(join(build, "models.js"), `document.addEventListener("${arrival}", () => {${script}\n}, { once: true });`);
  server = await serveHosts();
});
afterAll(async () => {
  for (const browser of browsers) await browser.dispose();
  await server?.close();
  await rm(build, { recursive: true, force: true });
});

async function composerUnder(part: Partial<Policy>): Promise<ChromiumComposer> {
  const browser = await launchChromium({ server, extension: { build, config: { policy: { ...nudgePolicy, ...part } } } });
  browsers.push(browser);
  return browser.open("chatgpt.com", "prosemirror");
}
/** The models come a moment after the paste key, which the page itself hears. */
const comeAfterPaste = (composer: ChromiumComposer) =>
  composer.page.evaluate((name) => {
    const come = ({ code }: KeyboardEvent) => code === "KeyV" && setTimeout(() => document.dispatchEvent(new Event(name)), 200);
    addEventListener("keydown", come, { capture: true });
  }, arrival);

test("enforce: it waits, and what the models find is held", async () => {
  const composer = await composerUnder({});
  await comeAfterPaste(composer);
  await composer.paste(contract);
  expect((await composer.nudge.waitFor()).text).toContain(headings.found("a contract"));
  expect(await composer.text()).not.toContain("Northwind");
});

test("enforce: it waits, and goes in where there is nothing to find", async () => {
  const composer = await composerUnder({});
  await comeAfterPaste(composer);
  await composer.paste("How long does rice take?");
  await until("the question", async () => (await composer.text()).includes("How long does rice take?"));
  expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
});

test("enforce: where they do not come, the person is told and asked", async () => {
  const composer = await composerUnder({});
  await composer.paste("How long does rice take?");
  expect((await composer.nudge.waitFor()).text).toContain(headings.unscanned["not-ready"]);
  await composer.nudge.press("pasteAnyway");
  await until("the question", async () => (await composer.text()).includes("How long does rice take?"));
});

test("enforce and closed: where they do not come, nothing goes in", async () => {
  const composer = await composerUnder({ failMode: "closed" });
  await composer.paste("How long does rice take?");
  const { controls } = await composer.nudge.waitFor();
  expect(controls.filter(({ kind }) => kind === "button")).toHaveLength(1);
  expect(await composer.text()).not.toContain("rice");
});

test("observe: nothing waits", async () => {
  const composer = await composerUnder({ models: "observe" });
  await composer.paste("How long does rice take?");
  await until("the question", async () => (await composer.text()).includes("How long does rice take?"));
  expect(await composer.nudge.view()).toBeNull();
});
