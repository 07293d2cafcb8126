import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchFile } from "../../bench/support/report.ts";

/** What is kept of one run of one benchmark, in `bench/results`. */
export interface KeptResult extends Omit<BenchFile, "figures"> {
  /** When it ended, UTC, to the minute: "2026-01-31 17:05". */
  readonly date: string;
  /** Twelve digits; null outside a git checkout. */
  readonly commit: string | null;
  /** Files that were not as committed, other than what this command writes. */
  readonly changed: number;
  readonly quick: boolean;
}

/** By name of the benchmark; those that were never run are missing. */
export type KeptResults = Readonly<Record<string, KeptResult>>;

const fileOf = (root: string, name: string) => join(root, "bench/results", `${name}.json`);

/** Of these benchmarks, what is kept below `root`. */
export function readResults(root: string, names: readonly string[]): KeptResults {
  const there = names.filter((name) => existsSync(fileOf(root, name)));
  return Object.fromEntries(there.map((name) => [name, JSON.parse(readFileSync(fileOf(root, name), "utf8")) as KeptResult]));
}

/** Replaces what was kept of that benchmark. */
export function keepResult(root: string, name: string, result: KeptResult): void {
  writeFileSync(fileOf(root, name), `${JSON.stringify(result, null, 2)}\n`);
}
