import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peersFolder } from "./peer.ts";

/** Installs what the lock file of the peers names, if it is not there yet. The result says why it could not; null when it did. */
export function installPeers(say: (line: string) => void): string | null {
  const lock = readFileSync(join(peersFolder, "package-lock.json"), "utf8");
  const stamp = join(peersFolder, "node_modules", ".waymark-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return null;
  say("installing the tools to measure beside: npm ci --prefix bench/peers --ignore-scripts");
  const { status, stderr, error } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: peersFolder,
    encoding: "utf8",
    timeout: 300_000,
    shell: process.platform === "win32",
  });
  if (status !== 0) return error?.message ?? stderr.trim().split("\n").at(-1) ?? `npm ended with ${status}`;
  writeFileSync(stamp, lock);
  return null;
}
