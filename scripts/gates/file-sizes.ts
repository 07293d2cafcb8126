import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gate } from "./gate.ts";
import { sourceFiles } from "./project-files.ts";

const most = 250;

/** No hand-written file grows past one idea. Tests and data are exempt. */
export const fileSizes: Gate = async (root) => {
  const files = (await sourceFiles(root)).filter((path) => !/\.test\.tsx?$|^tests\/|\/data\//.test(path));
  const sizes = files.map((path) => ({ path, lines: readFileSync(join(root, path), "utf8").trimEnd().split("\n").length }));
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  const problems = sizes
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path}: ${lines} lines, ${most} at most: split it by idea`);
  return {
    looked: files.length,
    of: "files",
    problems,
    notes: [`median ${sorted[sorted.length >> 1] ?? 0} lines, longest ${sorted.at(-1) ?? 0}`],
  };
};
