import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchFile } from "../../bench/support/report.ts";
import { type PublishedBench, publishedBenches } from "./benches.ts";
import { type Causes, causeProblems } from "./causes.ts";
import { type KeptResult, keepResult, readResults } from "./kept-result.ts";
import { numbersPage } from "./numbers-page.ts";
import { withNumbers } from "./readme-numbers.ts";

export interface NumbersOrder {
  readonly root: string;
  readonly benches: readonly PublishedBench[];
  readonly quick: boolean;
  /** Runs one; null where it ended without figures. */
  readonly run: (bench: PublishedBench) => BenchFile | null;
  /** Asked after each. */
  readonly now: () => Pick<KeptResult, "date" | "commit" | "changed">;
}

/**
 * Runs the benchmarks one after the other, keeps each result as soon as it is there, and writes the pages. The others keep theirs.
 * Returns what is wrong, one sentence each: benchmarks without figures, figures without a cause, causes without a figure.
 */
export function updateNumbers({ root, benches, quick, run, now }: NumbersOrder): string[] {
  const failed: string[] = [];
  for (const bench of benches) {
    const file = run(bench);
    if (!file) {
      failed.push(`${bench.name}: ended without figures; what was kept of it stays`);
      continue;
    }
    const { figures: _, ...told } = file;
    keepResult(root, bench.name, { ...now(), quick, ...told });
    writePages(root);
  }
  return [...failed, ...writePages(root)];
}

/** What the two pages should be, from what is kept below `root`, and what is wrong with it. */
export function pagesOf(root: string) {
  const names = publishedBenches.map(({ name }) => name);
  const results = readResults(root, names);
  const causes = JSON.parse(readFileSync(join(root, "bench/results/causes.json"), "utf8")) as Causes;
  const readme = readFileSync(join(root, "README.md"), "utf8");
  return {
    pages: { "docs/numbers.md": numbersPage(results, causes), "README.md": withNumbers(readme, results) },
    problems: causeProblems(results, causes),
  };
}

function writePages(root: string): string[] {
  const { pages, problems } = pagesOf(root);
  for (const [path, text] of Object.entries(pages)) writeFileSync(join(root, path), text);
  return problems;
}
