/** The same for documents in Firefox. */
import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { firefoxFiles } from "./support/browsers/firefox-files.ts";
import { fileConfig } from "./support/file-tab.ts";
import { describeDocuments, documentsOnDisk, pictured } from "./support/matrices/document-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
let browser: FirefoxSession;
const paths = documentsOnDisk();

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: fileConfig } });
  const drawing = await browser.browser.newPage();
  await drawing.setContent(pictured);
  await writeFile(paths["screen.png"], await drawing.screenshot({ clip: { x: 0, y: 0, width: 640, height: 120 } }));
  await drawing.close();
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describeDocuments(() => firefoxFiles(browser), paths);
