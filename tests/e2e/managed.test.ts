/** The managed build, installed by policy: a worker's request that carries what is withheld does not leave the browser. */
import { afterAll, beforeAll, describe } from "vitest";
import { built } from "../../scripts/build.ts";
import { serviceWorker } from "./support/browsers/chromium.ts";
import { type ForcedSession, launchForced, whyNotForced } from "./support/browsers/forced.ts";
import { describeManaged, type ManagedPage } from "./support/matrices/managed-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

describe.skipIf(whyNotForced() !== null)(`Chromium (${whyNotForced() ?? "runs here"})`, () => {
  let server: HostServer;
  let browser: ForcedSession;

  beforeAll(async () => {
    server = await serveHosts();
    browser = await launchForced({ server, build: built.chromeManaged, config: { mode: "nudge" } });
    await serviceWorker(browser.context);
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
      evaluate: (script) => composer.page.evaluate(script),
      close: () => composer.close(),
    };
  }

  describeManaged(open, () => server);
});
