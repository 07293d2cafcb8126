import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-tool.ts";

/** Paths below `root`, with "/" between, of every file that is or would be committed. Throws outside a git checkout. */
export async function projectFiles(root: string): Promise<string[]> {
  const { status, stdout, stderr } = await runProgram(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    root,
  );
  if (status !== 0) throw new Error(`git could not list the files: ${stderr.trim()}`);
  return [...new Set(stdout.split("\0"))].filter((path) => path !== "" && existsSync(join(root, path))).sort();
}

/** The hand-written code among them. */
export async function sourceFiles(root: string): Promise<string[]> {
  return (await projectFiles(root)).filter((path) => /\.(tsx?|mjs|css)$/.test(path) && !path.endsWith(".d.ts"));
}
