/** The ground of the whole-chain test: what ships, installed by policy, gets its configuration from managed storage. */
import { expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { serviceWorker } from "./support/browsers/chromium.ts";
import { launchForced, whyNotForced } from "./support/browsers/forced.ts";
import { serveHosts } from "./support/pages/serve-hosts.ts";

test.skipIf(whyNotForced() !== null)(
  `policy installs the packed extension and configures it (${whyNotForced() ?? "runs here"})`,
  async () => {
    const server = await serveHosts();
    const config = { mode: "strict", group: "e2e", serverUrl: "http://127.0.0.1:1" } as const;
    const browser = await launchForced({ server, build: built.chrome, config });
    try {
      const worker = await serviceWorker(browser.context);
      expect(new URL(worker.url()).host).toBe(browser.extensionId);
      const seen = await worker.evaluate(async () => {
        const { management, storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const self = await management.getSelf();
        // Chromium publishes managed storage some seconds after a first installation.
        let managed = await storage.managed.get();
        for (let round = 0; round < 200 && Object.keys(managed).length === 0; round++) {
          await new Promise((next) => setTimeout(next, 50));
          managed = await storage.managed.get();
        }
        return { id: self.id, installType: self.installType, managed };
      });
      expect(seen).toEqual({ id: browser.extensionId, installType: "admin", managed: { consent: "given", ...config } });
    } finally {
      await browser.dispose();
      await server.close();
    }
  },
);

interface ExtensionApi {
  management: { getSelf(): Promise<{ id: string; installType: string }> };
  storage: { managed: { get(): Promise<Record<string, unknown>> } };
}
