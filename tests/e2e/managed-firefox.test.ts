/** The managed build in Firefox, which lets every extension look at requests. */
import { afterAll, beforeAll } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { describeManaged, type ManagedPage } from "./support/matrices/managed-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  // Nothing is configured: the built-in policy asks about card numbers.
  browser = await launchFirefox({ server, extension: { build: built.firefoxManaged, config: {} } });
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function open(host: string): Promise<ManagedPage> {
  const composer = await browser.open(host, "contenteditable");
  return {
    async pasteHeld(text) {
      await composer.paste(text);
      await composer.nudge.waitFor();
    },
    evaluate: <Value>(script: string) => composer.page.evaluate(script) as Promise<Value>,
    close: () => composer.close(),
  };
}

describeManaged(open, () => server);
