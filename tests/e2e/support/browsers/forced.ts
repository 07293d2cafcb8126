/**
 * The whole chain as IT sets it up: the browser installs the packed extension because policy says so, from an update server, and hands
 * it managed storage. Policy files are machine-wide, so the browser runs in a mount namespace of its own where a private folder
 * lies over the machine's: nothing outside this browser sees it.
 */
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";
import { ensureBrowser } from "../../../../scripts/find-browser.ts";
import { extensionIdOf, makePackageKey, publicKeyOf } from "../../../../scripts/package/crx3.ts";
import { makeCrx } from "../../../../scripts/package/make-package.ts";
import { readFolder } from "../../../../scripts/package/zip-folder.ts";
import { asManaged } from "../../../flow/support/as-managed.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { type ChromiumSession, startChromium } from "./chromium.ts";
import { policyFile, policyFileWith } from "./rollout-files.ts";

export interface ForcedSession extends ChromiumSession {
  readonly extensionId: string;
  /** What managed storage says from now on; the browser notices after about five seconds. */
  configure(config: ManagedConfig): Promise<void>;
}

export interface ForcedOptions {
  readonly server: HostServer;
  /** Folder of a production build. */
  readonly build: string;
  /** With `consent`, unless it says otherwise: the first page would take the focus. */
  readonly config?: ManagedConfig;
  /** Managed storage as it stands in the policy file, right or wrong; in place of `config`. */
  readonly raw?: object;
}

export const machineFolder = "/etc/chromium";

/** Why this machine cannot run it, for `test.skipIf`; null if it can. */
export function whyNotForced(): string | null {
  if (process.platform !== "linux") return "needs the mount namespaces of Linux";
  return existsSync(machineFolder) ? null : `needs ${machineFolder}, which Debian's Chromium brings`;
}

export async function launchForced({ server, build, config = {}, raw }: ForcedOptions): Promise<ForcedSession> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  const { id, crx, version } = pack(build);
  const updates = await serveUpdates(id, crx, version);
  const updateUrl = `http://127.0.0.1:${(updates.address() as AddressInfo).port}/update.xml`;

  const policies = join(folder, "etc/policies/managed");
  await cp(machineFolder, join(folder, "etc"), { recursive: true });
  await mkdir(policies, { recursive: true });
  // By default nobody may look into an extension that policy installed, this test included.
  await writeFile(join(policies, "test.json"), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  const packages = { chromeId: id, chromeUpdates: updateUrl, ownServer: true };
  const write = (text: string) => writeFile(join(policies, "waymark.json"), text);
  const configure = (next: ManagedConfig) =>
    write(policyFile("chromium", packages, asManaged({ consent: "given", ...next }) as object));
  await (raw ? write(policyFileWith("chromium", packages, raw)) : configure(config));

  const session = await startChromium({ folder, args: [], server, executablePath: await namespaceScript(folder) });
  return {
    ...session,
    extensionId: id,
    configure,
    dispose: async () => {
      await session.dispose();
      await new Promise((done) => updates.close(done));
    },
  };
}

/** A CRX of the build as IT packs it, signed with a key made for this run, whose id is that key's. */
function pack(build: string): { id: string; crx: Buffer; version: string } {
  const files = readFolder(build);
  const key = makePackageKey();
  const { version } = JSON.parse(Buffer.from(files.get("manifest.json") ?? "{}").toString("utf8")) as { version: string };
  return { id: extensionIdOf(publicKeyOf(key)), crx: makeCrx(files, key, {}), version };
}

async function serveUpdates(id: string, crx: Buffer, version: string): Promise<Server> {
  const updates = createServer((request, response) => {
    if (request.url === "/waymark.crx") {
      response.writeHead(200, { "content-type": "application/x-chrome-extension" }).end(crx);
      return;
    }
    const codebase = `http://${request.headers.host}/waymark.crx`;
    response
      .writeHead(200, { "content-type": "text/xml" })
      .end(
        `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">` +
          `<app appid="${id}"><updatecheck codebase="${codebase}" version="${version}"/></app></gupdate>`,
      );
  });
  await new Promise<void>((done) => updates.listen(0, "127.0.0.1", done));
  return updates;
}

/** A folder that is a disk of its own, of so many megabytes, in that namespace alone; what was in it is there. */
interface SmallDisk {
  readonly at: string;
  readonly megabytes: number;
}

/**
 * A program that is the browser in a namespace of its own. It replaces itself at each step, so that its process id, which it leaves in the
 * file `pid`, stays the browser's.
 */
export async function namespaceScript(folder: string, small?: SmallDisk): Promise<string> {
  const browser = await ensureBrowser("chromium");
  const path = join(folder, "chromium-in-namespace");
  const asRoot = process.getuid?.() === 0 ? "" : "--user --map-root-user ";
  const disk = small
    ? `cp -a "${small.at}" "${folder}/kept" && mount -t tmpfs -o size=${small.megabytes}m small "${small.at}" && cp -a "${folder}/kept/." "${small.at}" && `
    : "";
  await writeFile(
    path,
    `#!/bin/sh
exec unshare ${asRoot}--mount --propagation private sh -c 'echo $$ > "${folder}/pid" && ${disk}mount --bind "$1" ${machineFolder} && shift && exec "$@"' sh '${join(folder, "etc")}' '${browser}' "$@"
`,
  );
  await chmod(path, 0o755);
  return path;
}
