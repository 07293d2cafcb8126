/** Pages whose own DOM is the attack, in Chromium. */
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, pasteText } from "./support/browsers/chromium.ts";
import { nudge } from "./support/browsers/chromium-nudge.ts";
import { describeDom } from "./support/hostile/hostile-dom.ts";
import { matrixConfig } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

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

describeDom(
  () => browser,
  async (url) => {
    const page = await browser.context.newPage();
    await page.goto(url);
    return { page, paste: (text) => pasteText(page, text), nudge: nudge(page), close: () => page.close() };
  },
);
