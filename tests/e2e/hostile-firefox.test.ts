/** Pages against the card, and pages whose own DOM is the attack, in Firefox. */
import { afterAll, beforeAll, describe } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox, pasteText } from "./support/browsers/firefox.ts";
import { nudge } from "./support/browsers/firefox-nudge.ts";
import { describeCard } from "./support/hostile/hostile-card.ts";
import { describeDom } from "./support/hostile/hostile-dom.ts";
import { matrixConfig } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: matrixConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describe("Firefox, the card", () => describeCard(() => browser));

describe("Firefox, the DOM", () =>
  describeDom(
    () => browser,
    async (url) => {
      const page = await browser.browser.newPage();
      await page.goto(url);
      return { page, paste: (text) => pasteText(page, text), nudge: nudge(page), close: () => page.close() };
    },
  ));
