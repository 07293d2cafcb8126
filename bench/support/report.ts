/** What every benchmark prints: machine, inputs, spread, and one line a target. Exit status 0 whatever the figures. */
import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Comparison, comparisonLines } from "./comparison.ts";

export interface BenchOptions {
  /** Under 60 seconds, with fewer rounds. */
  readonly quick: boolean;
  /** Where the figures go as JSON; null: nowhere. */
  readonly json: string | null;
}

export interface Spread {
  readonly rounds: number;
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export function benchOptions(): BenchOptions {
  return optionsWith({});
}

/** The options of every benchmark, and those of one: `own` as `parseArgs` takes them. */
export function optionsWith<Own extends NonNullable<ParseArgsConfig["options"]>>(own: Own) {
  const { values } = parseArgs({
    options: { ...own, quick: { type: "boolean" }, json: { type: "string" } } as Own & typeof shared,
  });
  const { quick = false, json = null } = values as { quick?: boolean; json?: string };
  return { ...values, quick, json };
}

const shared = { quick: { type: "boolean" }, json: { type: "string" } } as const;

/** `values` in any unit; the result has the same. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error("nothing was measured");
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { rounds: sorted.length, min: at(0.000001), p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

export interface Report {
  /** A line of figures or of explanation. */
  say(line: string): void;
  /**
   * One target. `value` and `target` in the same unit; met when the value is no larger, or, for what should be large, no smaller.
   * A value that is no number, because there was nothing to measure, is never met.
   */
  bar(name: string, value: number, target: number, unit: string, better?: "smaller" | "larger"): void;
  /** Prints what others took or found in the same run, and keeps it. */
  compare(table: Comparison): void;
  finish(figures: unknown): void;
}

/** A target and what was measured, as `--json` has it. */
export interface Bar {
  readonly name: string;
  /** Null where there was nothing to measure. */
  readonly value: number | null;
  readonly target: number;
  readonly unit: string;
  readonly better: "smaller" | "larger";
  readonly met: boolean;
}

/** What `--json` writes. */
export interface BenchFile {
  readonly title: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryGiB: number; readonly software: string };
  /** Processes that wanted a core, at the beginning and at the end. */
  readonly load: readonly [number, number];
  readonly bars: readonly Bar[];
  readonly comparisons: readonly Comparison[];
  readonly figures: unknown;
}

export function startReport(title: string, { json }: BenchOptions, software: string): Report {
  const [cpu] = cpus();
  const machine = { cpu: cpu?.model ?? "unknown", cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), software };
  const bars: (Bar & { readonly value: number })[] = [];
  const comparisons: Comparison[] = [];
  const before = busy();
  console.log(
    `${title}\nmachine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.software}; load ${before.toFixed(1)}`,
  );
  return {
    say: (line) => console.log(line),
    bar(name, value, target, unit, better = "smaller") {
      bars.push({ name, value, target, unit, better, met: better === "smaller" ? value <= target : value >= target });
    },
    compare(table) {
      comparisons.push(table);
      for (const line of comparisonLines(table)) console.log(line);
    },
    finish(figures) {
      const after = busy();
      console.log(`at the end load ${after.toFixed(1)}`);
      for (const { name, value, target, unit, met } of bars) {
        console.log(`bar: ${name} ${value.toPrecision(3)}${unit} ${target}${unit} ${met ? "ok" : "short"}`);
      }
      const file: BenchFile = { title, machine, load: [before, after], bars, comparisons, figures };
      if (json) writeFileSync(json, `${JSON.stringify(file, null, 2)}\n`);
    },
  };
}

/** Processes that wanted a core in the last minute: with more than there are cores, times are those of a busy machine. */
function busy(): number {
  return loadavg()[0] ?? Number.NaN;
}
