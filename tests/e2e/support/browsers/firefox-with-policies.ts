/** A Firefox of its own with policies: a folder of links to the installed one, beside which `distribution/policies.json` can stand. */
import { cp, mkdir, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { ensureBrowser } from "../../../../scripts/find-browser.ts";

export interface PolicedFirefox {
  readonly profile: string;
  /** Starts it, or starts it again with other policies: it reads them at its start alone. */
  start(policies: object): Promise<Browser>;
}

/** `port`: where every host is on port 443. */
export async function policedFirefox(folder: string, port: number): Promise<PolicedFirefox> {
  const program = await realpath(await ensureBrowser("firefox"));
  const own = join(folder, "firefox");
  await mkdir(own);
  for (const name of await readdir(dirname(program))) {
    if (name === "distribution") continue;
    const path = join(dirname(program), name);
    // Where its program lies Firefox looks for everything else; the rest is large.
    if (/^firefox(?:-esr|-bin)?$/.test(name)) await cp(path, join(own, name), { dereference: true });
    else await symlink(path, join(own, name));
  }
  await mkdir(join(own, "distribution"));
  const profile = join(folder, "profile");
  return {
    profile,
    async start(policies) {
      await writeFile(join(own, "distribution/policies.json"), JSON.stringify(policies));
      return puppeteer.launch({
        browser: "firefox",
        executablePath: join(own, basename(program)),
        headless: true,
        acceptInsecureCerts: true,
        userDataDir: profile,
        extraPrefsFirefox: {
          "network.dns.forceResolve": "127.0.0.1",
          "network.socket.forcePort": `443=${port}`,
          "network.stricttransportsecurity.preloadlist": false,
          "security.cert_pinning.enforcement_level": 0,
          "dom.events.testing.asyncClipboard": true,
          // What it does by itself within a day, at once.
          "extensions.update.enabled": true,
          "extensions.update.autoUpdateDefault": true,
          "extensions.update.requireBuiltInCerts": false,
          "extensions.install.requireBuiltInCerts": false,
          "extensions.update.interval": 1,
          "app.update.timerFirstInterval": 1_000,
          "app.update.timerMinimumDelay": 1,
        },
      });
    },
  };
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
