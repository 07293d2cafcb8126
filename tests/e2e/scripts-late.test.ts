/** The gate before, or without, the scripts that come behind it: what it cannot judge, or cannot ask about, stays out of the page. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headings } from "../../lib/page/nudge/words.ts";
import { plain } from "../../lib/words/english/plain.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import type { ExtensionOptions } from "./support/browsers/settings.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

/** The scripts of this build come when the page sends this event. */
const arrival = "scripts-may-come";
const clean = "How long does rice take?";
const dirty = `Please refund card ${["4111", "1111", "1111", "1111"].join(" ")} today.`;

let server: HostServer;
const folders: string[] = [];
const browsers: ChromiumSession[] = [];

beforeAll(async () => {
  server = await serveHosts();
});
afterAll(async () => {
  for (const browser of browsers) await browser.dispose();
  await server?.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** With these scripts changed. */
async function composerWith(
  scripts: readonly string[],
  change: (script: string) => string,
  config: ExtensionOptions["config"],
): Promise<ChromiumComposer> {
  const build = await mkdtemp(join(tmpdir(), "waymark-late-"));
  folders.push(build);
  await cp(built.chromeDemo, build, { recursive: true });
  for (const name of scripts) {
    const path = join(build, `${name}.js`);
    await writeFile(path, change(await readFile(path, "utf8")));
  }
  const browser = await launchChromium({ server, extension: { build, config } });
  browsers.push(browser);
  return browser.open("chatgpt.com", "prosemirror");
}
const later = (script: string) => `document.addEventListener("${arrival}", () => {${script}\n}, { once: true });`;
const broken = () => `(globalThis.waymarkKnowledge ??= {}).runShown = () => { throw new Error("broken"); };`;
const arrive = ({ page }: ChromiumComposer) => page.evaluate((name) => void document.dispatchEvent(new Event(name)), arrival);

test("a paste that is sooner waits: a clean one goes in once, another is asked about", async () => {
  const composer = await composerWith(["detectors", "shown"], later, { mode: "nudge" });
  await composer.paste(clean);
  expect(await composer.text()).toBe("");
  expect(await composer.seen()).not.toContain(clean);
  await arrive(composer);
  await until("the question", async () => (await composer.text()) === clean);
  await composer.paste(dirty);
  expect((await composer.nudge.waitFor()).text).toContain(headings.found("a payment card number"));
  expect(await composer.text()).toBe(clean);
});

test("where policy only watches nothing waits", async () => {
  const composer = await composerWith(["detectors", "shown"], later, { mode: "observe" });
  await composer.paste(clean);
  await until("the question", async () => (await composer.text()) === clean);
});

test("without what asks, what would be asked about stays out and the person is told; the rest goes in", async () => {
  const composer = await composerWith(["shown"], broken, { mode: "nudge" });
  await composer.paste(dirty);
  await composer.nudge.says(plain["nudge.detail.nothing-went-in"]);
  expect(await composer.text()).toBe("");
  expect((await composer.seen()).join()).not.toContain("1111");
  await composer.paste(clean);
  await until("the question", async () => (await composer.text()) === clean);
});
