/**
 * `npm run numbers`: runs the benchmarks and writes docs/numbers.md and the README's figures. Options: see `options` below.
 * Exit status 1: a benchmark gave no figures, or a figure that is short and its cause do not agree; the pages are written all the same.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BenchFile } from "../../bench/support/report.ts";
import { projectRoot } from "../project-root.ts";
import { type PublishedBench, publishedBenches } from "./benches.ts";
import { updateNumbers } from "./update-numbers.ts";

const { values: options } = parseArgs({
  options: {
    /** Names with commas between: only these; the others keep what was measured of them. */
    only: { type: "string" },
    /** Names of long ones, which run only when asked for, beside all others. */
    with: { type: "string" },
    /** Write the pages from what is kept, and measure nothing. */
    "pages-only": { type: "boolean" },
    /** Fewer rounds; the page says so. */
    quick: { type: "boolean" },
    /** For `classify`: folder with corpora of others. */
    corpora: { type: "string" },
    /** For `discovery`: folder with public lists. */
    catalog: { type: "string" },
    /** For `ingest`: fill up to so many activities. */
    rows: { type: "string" },
    /** For `dashboard`: so many activities. */
    activities: { type: "string" },
  },
});

const quick = options.quick ?? false;
const problems = updateNumbers({ root: projectRoot, benches: chosen(), quick, run, now });
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "written: docs/numbers.md, README.md" : "written, but see above");
process.exitCode = problems.length === 0 ? 0 : 1;

function chosen(): readonly PublishedBench[] {
  if (options["pages-only"]) return [];
  const [only, more] = [options.only, options.with].map((list) => list?.split(",") ?? []);
  const names = publishedBenches.map(({ name }) => name);
  const unknown = [...(only ?? []), ...(more ?? [])].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is none of ${names.join(", ")}.`);
    process.exit(2);
  }
  return publishedBenches.filter(({ name, long }) => (options.only ? only?.includes(name) : !long || more?.includes(name)));
}

function run({ name, command, takes }: PublishedBench): BenchFile | null {
  const folder = mkdtempSync(join(tmpdir(), "waymark-numbers-"));
  try {
    const file = join(folder, "figures.json");
    const told = takes.flatMap((option) => (options[option] === undefined ? [] : [`--${option}`, options[option]]));
    console.log(`\n${name}`);
    const args = [join(projectRoot, "scripts/run.mjs"), ...command, "--json", file, ...told, ...(quick ? ["--quick"] : [])];
    spawnSync(process.execPath, args, { cwd: projectRoot, stdio: "inherit" });
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as BenchFile) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function now() {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: projectRoot, encoding: "utf8" });
  const head = git("rev-parse", "--short=12", "HEAD");
  const changes = git("status", "--porcelain", "--", ".", ":!bench/results", ":!docs/numbers.md", ":!README.md");
  return {
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    commit: head.status === 0 ? head.stdout.trim() : null,
    changed: changes.stdout.split("\n").filter((line) => line !== "").length,
  };
}
