/** The network backstop in Firefox. */
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { describeShifty } from "./support/backstop-shifty.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { describeClipboard } from "./support/matrices/backstop-clipboard.ts";
import { describeHostile } from "./support/matrices/backstop-hostile.ts";
import { describeBackstop } from "./support/matrices/backstop-matrix.ts";
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

describeBackstop(
  () => browser,
  () => server,
  // Gecko sends no streams.
  { without: ["fetch stream"] },
);

describeHostile(() => browser);

describeShifty(
  () => browser,
  () => server,
);

describeClipboard(() => browser);
