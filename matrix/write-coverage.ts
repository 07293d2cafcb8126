/** Puts the outcome of whole runs into docs/coverage.md: a browser's part replaces its own, so that the browsers may run apart. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../scripts/project-root.ts";
import type { Mount } from "./mount.ts";
import { type Problem, tableOf, totalsLine } from "./report.ts";
import type { MatrixResult } from "./run-matrix.ts";

const file = join(projectRoot, "docs/coverage.md");

export function writeCoverage(results: readonly MatrixResult[], mounts: readonly Mount[], problems: readonly Problem[]): void {
  let text = readFileSync(file, "utf8");
  for (const result of results) text = withSection(text, result.browser, sectionOf(result, mounts, problems));
  writeFileSync(file, text);
}

/** Replaces what stands between the browser's markers. Throws if the page has none. */
export function withSection(text: string, browser: string, section: string): string {
  const [begin, end] = [`<!-- matrix ${browser}: written by npm run matrix -->`, `<!-- end of matrix ${browser} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/coverage.md has no place for the matrix of ${browser}: "${begin}" … "${end}"`);
  return `${text.slice(0, from + begin.length)}\n${section}\n${text.slice(to)}`;
}

function sectionOf(result: MatrixResult, mounts: readonly Mount[], problems: readonly Problem[]): string {
  const own = problems.filter(({ place }) => place.startsWith(`${result.browser},`));
  const date = new Date().toISOString().slice(0, 10);
  const groups = groupBy(own, ({ verdict, why, explained }) => `${verdict}: ${explained ?? why}`);
  const listed = [...groups].map(([what, where]) => {
    const places = where.map(({ place }) => place.split(", ").slice(1).join(", "));
    const shown = places.length > 6 ? `${places.slice(0, 6).join("; ")}; and ${places.length - 6} more` : places.join("; ");
    return `- ${what} (${places.length}): ${shown}`;
  });
  const lacks = result.cells.filter(({ absent }) => absent.verdict === "not offered");
  const reasons = groupBy(lacks, ({ absent }) => absent.why);
  const missing = [...reasons].map(([why, cells]) => `${cells.length} × ${why}`).join(", ");
  return [
    "",
    `${totalsLine(result)} (${date}).`,
    "",
    tableOf(result, mounts),
    "",
    `Not offered, looked up in this run: ${missing || "none"}.`,
    "",
    ...(listed.length > 0 ? ["What is not as it should be:", "", ...listed, ""] : []),
  ].join("\n");
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
