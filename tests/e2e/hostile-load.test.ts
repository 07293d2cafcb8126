/** An exploding page: what of ours runs for a key, counted in calls and not in time. In Chromium, whose debugger counts them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionId } from "../../lib/schema/extension-id.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { hostWhere, matrixConfig, withheld } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: matrixConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

/** How often the busiest of our functions was called while `work` was done. */
async function mostCalls({ page }: ChromiumComposer, work: () => Promise<unknown>): Promise<number> {
  const devTools = await browser.context.newCDPSession(page);
  await devTools.send("Profiler.enable");
  await devTools.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await work();
  const { result } = await devTools.send("Profiler.takePreciseCoverage");
  await devTools.detach();
  const ours = result.filter(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`));
  return Math.max(0, ...ours.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count))));
}

/** What the gate's looks at itself take, which may fall into the count, and some small functions for each key. */
const few = 20_000;

/** Until the gate has done what it does once, when a page is idle: made its detectors and models, and practised. */
async function untilQuiet(composer: ChromiumComposer): Promise<void> {
  const aMoment = () => composer.page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 250))));
  await until("the gate to be quiet", async () => (await mostCalls(composer, aMoment)) < few);
}

test("the count sees a text that is looked at", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  const calls = await mostCalls(composer, async () => {
    await composer.paste(`${"Nothing of note is written here. ".repeat(25_000)} ${withheld[0]}`);
    await composer.nudge.waitFor();
  });
  expect(calls).toBeGreaterThan(few);
  await composer.close();
});

test("typing in a composer that holds 20 MB: no key is answered by a look at the text", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  await composer.page.evaluate(() => {
    const field = document.querySelector<HTMLElement>("#composer [contenteditable]")!;
    field.style.cssText = "width:400px;height:80px;overflow:hidden;white-space:pre;content-visibility:auto";
    field.textContent = "word ".repeat(4_000_000);
    window.__editor.focus();
  });
  await untilQuiet(composer);
  const calls = await mostCalls(composer, () => composer.page.keyboard.type("abcdefghij"));
  expect(calls).toBeGreaterThan(0);
  expect(calls).toBeLessThan(few);
  await composer.close();
});

test("a page that changes itself 300,000 times calls nothing of ours for it", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  const change = () =>
    composer.page.evaluate(async () => {
      const place = document.body.appendChild(document.createElement("div"));
      for (let turn = 0; turn < 30; turn++) {
        for (let count = 0; count < 10_000; count++) place.append(document.createElement("i"));
        place.replaceChildren();
        await new Promise((next) => setTimeout(next));
      }
    });
  // Detectors and models are made once, when the page is idle: not for a change of the page.
  await composer.paste("nothing of note");
  await untilQuiet(composer);
  await change();
  const calls = await mostCalls(composer, change);
  expect(calls).toBeLessThan(few);
  await composer.close();
});
