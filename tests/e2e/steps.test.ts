/** Each next step in Chromium, on one editor of each way in which text can be put back. */
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { lastEnded } from "./support/activities.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { commandKey } from "./support/composer.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { describeSteps, type StepDriver, stepConfig } from "./support/matrices/step-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: stepConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

const driver: StepDriver = {
  open: (host, editor) => browser.open(host, editor),
  async retype(composer, text) {
    const { keyboard } = (composer as ChromiumComposer).page;
    await keyboard.press(`${commandKey}+A`);
    await keyboard.insertText(text);
  },
  lastEnded: async (kind, since) => lastEnded(await serviceWorker(browser.context), kind, since),
  kept: async () => dumpExtensionStorage(await serviceWorker(browser.context)),
};

describeSteps(
  ["prosemirror", "lexical", "react-textarea"],
  () => driver,
  () => server,
);
