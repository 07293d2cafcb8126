import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "./project-root.ts";

export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Tests that failed in the first run of their file and passed in the second one. */
  readonly again: readonly string[];
}

interface FileReport {
  /** Path of the file. */
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

interface Report {
  readonly testResults: readonly FileReport[];
}

/** What one process of vitest left behind. */
interface Run {
  readonly report: Report | undefined;
  readonly status: number | null;
}

/** A suite that runs longer hangs. */
const longestMs = 60 * 60_000;
/** More than so many failed files are no accident of a busy machine. */
const mostAgain = 6;
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

const isFailed = ({ status }: { readonly status: string }) => status === "failed";

/**
 * Counts of one run by its report. What failed outside a test counts as one failure each: a file that could not be loaded, a run
 * that left no report or ended badly without naming a test, a suite in which nothing ran.
 */
export function countSuite({ report, status }: Run): Pick<SuiteResult, "passed" | "failed" | "skipped"> {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length;
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter(isFailed).length + broken;
  const silent = failed === 0 && (status !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + silent, skipped: tests.length - passed - tests.filter(isFailed).length };
}

/** Files of a run that get a second one: few, and each with tests that failed. Empty where the run itself broke. */
export function filesToRepeat({ report }: Run): string[] {
  const failed = (report?.testResults ?? []).filter(isFailed);
  return failed.length > mostAgain ? [] : failed.map(({ name }) => name);
}

/** The first run, with what the second one says of its files in the place of what the first one said. */
export function afterSecondRun(first: Run, second: Run): Run & Pick<SuiteResult, "again"> {
  if (!first.report || !second.report) return { ...first, again: [] };
  const repeated = new Map(second.report.testResults.map((file) => [file.name, file]));
  const now = first.report.testResults.map((file) => repeated.get(file.name) ?? file);
  const passedNow = new Set(
    now.flatMap((file) =>
      file.assertionResults.filter(({ status }) => status === "passed").map(({ fullName }) => `${file.name} ${fullName}`),
    ),
  );
  const again = first.report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => isFailed(test) && passedNow.has(`${file.name} ${test.fullName}`))
      .map((test) => `${relative(projectRoot, file.name)}: ${test.fullName}`),
  );
  return { report: { testResults: now }, status: second.status, again };
}

/**
 * Runs one project of vitest.config.ts; what it prints passes through as it comes. Where other programs take part (browsers, a
 * database), a file that failed is run once more by itself, because a busy machine can keep them longer than a test waits. What
 * fails twice has failed; what passes the second time is named in the result, so that nobody takes it for steady.
 */
export async function runSuite(
  name: string,
  environment: Readonly<Record<string, string>>,
  withSecondRun: boolean,
): Promise<SuiteResult> {
  const begin = performance.now();
  const first = await runFiles(name, environment, []);
  const files = withSecondRun ? filesToRepeat(first) : [];
  if (files.length > 0) console.log(`\nOnce more, by themselves: ${files.map((file) => relative(projectRoot, file)).join(", ")}`);
  const last = files.length > 0 ? afterSecondRun(first, await runFiles(name, environment, files)) : { ...first, again: [] };
  return { name, ...countSuite(last), again: last.again, seconds: (performance.now() - begin) / 1000 };
}

/** All files of the project where none is named. */
async function runFiles(name: string, environment: Readonly<Record<string, string>>, files: readonly string[]): Promise<Run> {
  const file = join(projectRoot, "artifacts", "test", `${name}${files.length > 0 ? "-again" : ""}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const options = ["run", "--project", name, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...files];
  const child = spawn(process.execPath, [vitest, ...options], {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
    timeout: longestMs,
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGTERM", stop).on("SIGINT", stop);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  process.off("SIGTERM", stop).off("SIGINT", stop);
  return { report: existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined, status };
}
