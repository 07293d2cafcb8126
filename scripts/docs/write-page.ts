import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";

/** Writes a page that a script makes and says so; with `--check` only says whether it is what would be written, and sets the exit status. */
export function writePage(file: string, text: string): void {
  const path = join(projectRoot, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  const check = process.argv.includes("--check");
  if (check) process.exitCode = 1;
  else writeFileSync(path, text);
  process.stdout.write(`${file}: ${check ? "is not up to date" : "written"}\n`);
}
