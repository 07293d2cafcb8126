/**
 * As IT sets Firefox up: policy installs the extension and hands it managed storage. The policy file belongs to the program's own folder, so
 * this Firefox runs in a mount namespace where a private folder lies over that one.
 */
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { ensureBrowser } from "../../../../scripts/find-browser.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { readTree } from "../read-tree.ts";
import { type FirefoxSession, launchFirefox } from "./firefox.ts";
import { policyFileWith } from "./rollout-files.ts";

/** Where Debian's Firefox looks for policies. */
const policyFolder = "/usr/lib/firefox-esr/distribution";

/** Why this machine cannot run it, for `describe.skipIf`; null if it can. */
export function whyNotForcedFirefox(): string | null {
  if (process.platform !== "linux") return "needs the mount namespaces of Linux";
  return existsSync(policyFolder) ? null : `needs ${policyFolder}, which Debian's Firefox brings`;
}

export interface ForcedFirefox extends FirefoxSession {
  /** Address of the extension's own pages, without a slash at its end. */
  readonly origin: string;
}

/** `config`: managed storage, whatever is in it. `build`: folder of a production build. */
export async function launchForcedFirefox(server: HostServer, build: string, config: object): Promise<ForcedFirefox> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  const manifest = JSON.parse(await readFile(join(build, "manifest.json"), "utf8"));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const packed = join(folder, "waymark.xpi");
  await writeFile(packed, zipSync(await readTree(build)));
  const over = join(folder, "distribution");
  await mkdir(over);
  const packages = { firefoxId: id, firefoxPackage: `file://${packed}`, ownServer: true };
  await writeFile(join(over, "policies.json"), policyFileWith("firefox", packages, config));
  const own = crypto.randomUUID();
  const session = await launchFirefox({
    server,
    executablePath: await namespaceScript(folder, over),
    preferences: {
      "xpinstall.signatures.required": false,
      // So that the test knows the address of the extension's pages, which is another in every profile.
      "extensions.webextensions.uuids": JSON.stringify({ [id]: own }),
    },
  });
  return {
    ...session,
    origin: `moz-extension://${own}`,
    dispose: async () => {
      await session.dispose();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** It replaces itself at each step, so that its process id stays the browser's. */
async function namespaceScript(folder: string, over: string): Promise<string> {
  const browser = await realpath(await ensureBrowser("firefox"));
  const path = join(folder, "firefox-in-namespace");
  const asRoot = process.getuid?.() === 0 ? "" : "--user --map-root-user ";
  const inside = `mount --bind "$1" ${policyFolder} && shift && exec "$@"`;
  await writeFile(
    path,
    `#!/bin/sh\nexec unshare ${asRoot}--mount --propagation private sh -c '${inside}' sh '${over}' '${browser}' "$@"\n`,
  );
  await chmod(path, 0o755);
  return path;
}
