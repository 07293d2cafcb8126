import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** Path of a file, from the project's folder, to the paths that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Of every file of code below `folders`, tests left out, what it imports of the project's own. Types count. */
export function readImports(root: string, folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => /(?<!\.test|\.d)\.tsx?$/.test(path)),
  );
  return new Map(
    files.sort().map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      const named = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|new URL\()\s*"(\.{1,2}\/[^"]+\.tsx?)"/g)];
      const targets = named.map(([, target = ""]) => posix.normalize(posix.join(dirname(path), target)));
      return [path, [...new Set(targets)].filter((target) => existsSync(join(root, target)))];
    }),
  );
}

/** The shortest way from one file to another over imports, both ends included; null where there is none. */
export function wayBetween(imports: Imports, from: string, to: string): readonly string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  for (const path of before.keys()) {
    if (path === to) break;
    for (const next of imports.get(path) ?? []) if (!before.has(next)) before.set(next, path);
  }
  if (!before.has(to)) return null;
  const way: string[] = [];
  for (let path: string | null = to; path !== null; path = before.get(path) ?? null) way.unshift(path);
  return way;
}
