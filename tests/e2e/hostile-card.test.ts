/** Pages against the card, in Chromium. */
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { describeCard } from "./support/hostile/hostile-card.ts";
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

describeCard(() => browser);
