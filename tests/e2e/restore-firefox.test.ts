/** Hidden values shown again, in Firefox. */
import { afterAll, beforeAll, describe } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox, pasteText } from "./support/browsers/firefox.ts";
import { nudge, readClosedRoot } from "./support/browsers/firefox-nudge.ts";
import { commandKey } from "./support/composer.ts";
import { describeRestore, restorePolicy } from "./support/matrices/restore-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { streamingPages, streamingUrl } from "./support/pages/streaming-page.ts";
import type { RestoreTab } from "./support/restore-tab.ts";
import { nothingRestored, readLayer } from "./support/restored.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts({ pages: streamingPages });
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: { policy: restorePolicy } } });
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

/** The last element that somebody has put beside the page's own. */
const layer = `() => [...document.documentElement.children].findLast((element) => element.localName === "div") ?? null`;

async function open(): Promise<RestoreTab> {
  const page = await browser.browser.newPage();
  // All lines of an answer are in view.
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(streamingUrl);
  return {
    evaluate: (work, arg) => page.evaluate(work, arg),
    mouse: page.mouse,
    press: (key) => page.keyboard.press(key),
    async copy() {
      await page.keyboard.down(commandKey);
      await page.keyboard.press("c");
      await page.keyboard.up(commandKey);
    },
    async paste(text) {
      await page.click("#composer");
      await pasteText(page, text);
    },
    read: async () => (await readClosedRoot(page, layer, readLayer)) ?? nothingRestored,
    async clipboard() {
      const reader = await browser.browser.newPage();
      await reader.goto("https://native.example/");
      await reader.bringToFront();
      const text = await reader.evaluate(() => navigator.clipboard.readText());
      await reader.close();
      await page.bringToFront();
      return text;
    },
    nudge: nudge(page),
    close: () => page.close(),
  };
}

describe("Firefox", () => describeRestore(open));
