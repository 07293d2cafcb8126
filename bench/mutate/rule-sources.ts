import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, posix } from "node:path";
import { projectRoot } from "../../scripts/project-root.ts";

// Node says of `stripTypeScriptTypes` that it may change; its version is pinned here, and nobody who reads the score needs to know.
process.removeAllListeners("warning");

/** Where the rules and what they check with stand, below the project's folder. */
const folders = ["rules/detectors", "rules/builders", "rules/data", "lib/core/checks"];

/** JavaScript of every rule's file by its path below the project's folder, with blanks where types were. */
export function ruleSources(): Map<string, string> {
  return sourcesOf((path) => !path.endsWith(".test.ts"));
}

/** The same of the tests beside them. */
export function ruleTests(): Map<string, string> {
  return sourcesOf((path) => path.endsWith(".test.ts"));
}

function sourcesOf(wanted: (path: string) => boolean): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".ts") && wanted(path)),
  );
  return new Map(paths.sort().map((path) => [path, stripTypeScriptTypes(readFileSync(join(projectRoot, path), "utf8"))]));
}

/** For each file, those of `users` that import it, themselves included. */
export function dependents(sources: ReadonlyMap<string, string>, users: readonly string[]): Map<string, string[]> {
  const imports = new Map(
    [...sources].map(([path, source]) => {
      const names = [...source.matchAll(/from\s*"(\.[^"]+)"/g)].map(([, name = ""]) => posix.join(dirname(path), name));
      return [path, names.filter((name) => sources.has(name))];
    }),
  );
  const usersOf = new Map<string, string[]>([...sources.keys()].map((path) => [path, []]));
  for (const user of users) {
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const name of imports.get(path) ?? []) visit(name);
    };
    visit(user);
    for (const path of reached) usersOf.get(path)?.push(user);
  }
  return usersOf;
}
