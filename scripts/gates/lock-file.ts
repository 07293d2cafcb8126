import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gate } from "./gate.ts";
import { projectFiles } from "./project-files.ts";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** Comes inside another package, whose integrity covers it. */
  readonly inBundle?: boolean;
}

/** Every package has an integrity and comes from the registry that the reader's own npm knows: no host is written down. */
export const lockFile: Gate = async (root) => {
  const others = (await projectFiles(root)).filter((path) => path.endsWith("/package-lock.json"));
  const files = ["package-lock.json", ...others];
  const looked = files.map((file) => problemsIn(root, file));
  return {
    looked: looked.reduce((sum, { count }) => sum + count, 0),
    of: "packages",
    problems: looked.flatMap(({ problems }) => problems),
  };
};

function problemsIn(root: string, file: string): { readonly count: number; readonly problems: readonly string[] } {
  const { packages } = JSON.parse(readFileSync(join(root, file), "utf8")) as { packages: Record<string, Entry> };
  const entries = Object.entries(packages).filter(([path]) => path !== "");
  const problems = entries.flatMap(([path, { resolved, integrity, version, inBundle }]) => [
    ...(resolved === undefined ? [] : [`${file}: ${path}: has "resolved"; install with omit-lockfile-registry-resolved=true`]),
    ...(integrity === undefined && !inBundle ? [`${file}: ${path}: has no integrity`] : []),
    ...(version === undefined || /[:/]/.test(version) ? [`${file}: ${path}: must be a version of the registry`] : []),
  ]);
  return { count: entries.length, problems };
}
