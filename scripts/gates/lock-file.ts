import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gate } from "./gate.ts";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** Comes inside another package, whose integrity covers it. */
  readonly inBundle?: boolean;
}

/** Every package has an integrity and comes from the registry that the reader's own npm knows: no host is written down. */
export const lockFile: Gate = async (root) => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Entry> };
  const entries = Object.entries(packages).filter(([path]) => path !== "");
  const problems = entries.flatMap(([path, { resolved, integrity, version, inBundle }]) => [
    ...(resolved === undefined ? [] : [`${path}: has "resolved"; install with omit-lockfile-registry-resolved=true`]),
    ...(integrity === undefined && !inBundle ? [`${path}: has no integrity`] : []),
    ...(version === undefined || /[:/]/.test(version) ? [`${path}: must be a version of the registry`] : []),
  ]);
  return { looked: entries.length, of: "packages", problems };
};
