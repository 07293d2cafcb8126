import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Gate } from "./gate.ts";
import { projectFiles } from "./project-files.ts";
import { runTool } from "./run-tool.ts";

/**
 * The type-check scopes of `tsconfig/`: each gives its files only what they may use (no DOM in the pure code, no window in
 * the worker), so that purity is a compiler error. Every TypeScript file must be in one; a scope without files has failed.
 */
export const typeScopes: Gate = async (root) => {
  const scopes = readdirSync(join(root, "tsconfig")).filter((name) => name !== "base.json" && name.endsWith(".json"));
  const problems: string[] = [];
  const notes: string[] = [];
  const seen = new Set<string>();
  for (const scope of scopes) {
    const { status, stdout } = await runTool(
      "typescript/bin/tsc",
      ["-p", join("tsconfig", scope), "--listFiles", "--pretty", "false"],
      root,
    );
    const lines = stdout.split("\n").map((line) => line.trimEnd());
    const listed = lines.filter((line) => line.startsWith(root.split(sep).join("/")) && !/\): (error|warning) /.test(line));
    const own = listed
      .map((line) => relative(root, line).split(sep).join("/"))
      .filter((path) => !path.startsWith("node_modules/"));
    for (const path of own) seen.add(path);
    const errors = lines.filter((line) => / ?error TS\d+:/.test(line)).map((line) => `${scope}: ${line}`);
    problems.push(...errors);
    if (own.length === 0) problems.push(`${scope}: has no files`);
    if (status !== 0 && errors.length === 0) problems.push(`${scope}: tsc ended with status ${status} and named no error`);
    notes.push(`${scope.replace(".json", "")} ${own.length}`);
  }
  const files = (await projectFiles(root)).filter((path) => /\.tsx?$/.test(path));
  problems.push(...files.filter((path) => !seen.has(path)).map((path) => `${path}: is in no scope of tsconfig/`));
  return { looked: seen.size, of: `files in ${scopes.length} scopes`, problems, notes: [notes.join(" · ")] };
};
