import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "./project-root.ts";

export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** A suite that runs longer hangs. */
const longestMs = 60 * 60_000;
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

/**
 * Counts of one run by its report. What failed outside a test counts as one failure each: a file that could not be loaded, a run
 * that left no report or ended badly without naming a test, a suite in which nothing ran.
 */
export function countSuite(report: Report | undefined, status: number | null): Omit<SuiteResult, "name" | "seconds"> {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const isFailed = ({ status }: { readonly status: string }) => status === "failed";
  const broken = report.testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken;
  const silent = failed === 0 && (status !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + silent, skipped: report.numPendingTests + report.numTodoTests };
}

/** Runs one project of vitest.config.ts; what it prints passes through as it comes. */
export async function runSuite(name: string, environment: Readonly<Record<string, string>>): Promise<SuiteResult> {
  const begin = performance.now();
  const file = join(projectRoot, "artifacts", "test", `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const options = ["run", "--project", name, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
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
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;
  return { name, ...countSuite(report, status), seconds: (performance.now() - begin) / 1000 };
}
