/** The same for files in Firefox, where what the page gets has to be of its own realm. */
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { firefoxFiles } from "./support/browsers/firefox-files.ts";
import { fileConfig } from "./support/file-tab.ts";
import { describeFiles } from "./support/matrices/file-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { filesOnDisk } from "./support/sample-files.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: fileConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

const paths = filesOnDisk();

describeFiles(() => firefoxFiles(browser), paths);
