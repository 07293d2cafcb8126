/** Pages against the card, in Chromium. */
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/chromium.ts";
import { describeCard } from "./support/hostile-card.ts";
import { matrixConfig } from "./support/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/serve-hosts.ts";

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
