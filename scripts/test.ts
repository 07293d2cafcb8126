/**
 * `npm test [-- PART...]`: the checks, then the four suites, cheapest first. Brings browsers and PostgreSQL where it may. The last line
 * is "N passed, N failed"; exit status 1 if anything failed or a part ran nothing.
 */
import { buildAll } from "./build.ts";
import { ensureBrowser } from "./find-browser.ts";
import { ensurePostgres } from "./find-postgres.ts";
import { projectRoot } from "./project-root.ts";
import { runGates } from "./run-gates.ts";
import { runSuite, type SuiteResult } from "./run-suite.ts";

const parts = ["checks", "unit", "contract", "flow", "e2e"] as const;
type Part = (typeof parts)[number];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(parts as readonly string[]).includes(name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}": npm test -- [${parts.join("] [")}]`);
  process.exit(2);
}
const wanted = parts.filter((part) => asked.length === 0 || asked.includes(part));
const wants = (...some: Part[]) => some.some((part) => wanted.includes(part));
const say = (line: string) => console.error(line);

/** Where the suites find what was brought; a test that lacks its browser says so itself. */
async function bring(): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  if (wants("e2e")) {
    environment["WAYMARK_CHROMIUM"] = await ensureBrowser("chromium");
    environment["WAYMARK_FIREFOX"] = await ensureBrowser("firefox");
  }
  if (wants("flow") && (await ensurePostgres()) === undefined) {
    say("No PostgreSQL was found: the server is tested on its embedded database only.");
  }
  if (wants("checks", "flow", "e2e")) {
    await buildAll(say);
    environment["WAYMARK_BUILT"] = "1";
  }
  return environment;
}

async function runPart(part: Part, environment: Record<string, string>): Promise<SuiteResult> {
  console.log(`\n== ${part}`);
  if (part !== "checks") return runSuite(part, environment, part === "flow" || part === "e2e");
  const begin = performance.now();
  const count = await runGates(projectRoot, (line) => console.log(line));
  return { name: part, ...count, skipped: 0, again: [], seconds: (performance.now() - begin) / 1000 };
}

function printTable(results: readonly SuiteResult[]): void {
  const row = (cells: readonly (string | number)[]) =>
    console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(10) : String(cell).padStart(9))).join(""));
  console.log("");
  row(["part", "passed", "failed", "skipped", "seconds"]);
  for (const { name, passed, failed, skipped, seconds } of results) row([name, passed, failed, skipped, seconds.toFixed(0)]);
  const again = results.flatMap((result) => result.again);
  if (again.length > 0) console.log(`\nPassed in their second run only:\n${again.map((test) => `  ${test}`).join("\n")}`);
}

const results: SuiteResult[] = [];
try {
  const environment = await bring();
  for (const part of wanted) results.push(await runPart(part, environment));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ name: "setting up", passed: 0, failed: 1, skipped: 0, again: [], seconds: 0 });
}
printTable(results);
const sum = (of: (result: SuiteResult) => number) => results.reduce((total, result) => total + of(result), 0);
const failed = sum((result) => result.failed);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${sum((result) => result.passed)} passed, ${failed} failed`);
