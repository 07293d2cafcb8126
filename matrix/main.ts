/**
 * `npm run matrix [-- --only NAME,… --channel ID,… --browser chromium|firefox --quick --json FILE]`: drives every way in of every UI,
 * without the extension and under two policies, and says what each backend got. A whole run writes its table into docs/coverage.md.
 * Exit status 1: something that was withheld arrived, or something clean did not, and nobody has explained it.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startReport } from "../bench/support/report.ts";
import { buildAll, built } from "../scripts/build.ts";
// @ts-expect-error plain JavaScript, for a Node that reads no TypeScript yet
import { ensurePackages } from "../scripts/ensure-packages.mjs";
import { projectRoot } from "../scripts/project-root.ts";
import { startBackend } from "./backend.ts";
import { buildMounts } from "./build-mounts.ts";
import { withLetters } from "./draw-letters.ts";
import { channelIds } from "./mount.ts";
import { kitMounts, ownMounts } from "./mounts.ts";
import { makePayloads } from "./payload.ts";
import { failsRun, problemsOf, tableOf, totalsLine } from "./report.ts";
import { type MatrixResult, runMatrix } from "./run-matrix.ts";
import { writeCoverage } from "./write-coverage.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    channel: { type: "string" },
    browser: { type: "string" },
    quick: { type: "boolean" },
    json: { type: "string" },
  },
});

/** The names in a list with commas; those that are not known end the run. */
function chosen<Name extends string>(option: string, list: string | undefined, known: readonly Name[]): readonly Name[] {
  const names = list?.split(",") ?? known;
  const unknown = names.find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) {
    console.error(`--${option}: "${unknown}" is none of ${known.join(", ")}.`);
    process.exit(2);
  }
  return names as readonly Name[];
}

/** The few that stand for the rest. */
const quick = "textarea,prosemirror,lexical-rich,shadow-closed,frame-cross-origin";
const all = [...ownMounts, ...kitMounts];
const names = chosen(
  "only",
  values.only ?? (values.quick ? quick : undefined),
  all.map(({ name }) => name),
);
const mounts = all.filter(({ name }) => names.includes(name));
const browsers = chosen("browser", values.browser ?? (values.quick ? "chromium" : undefined), ["chromium", "firefox"]);
const only = chosen("channel", values.channel, channelIds);
const whole = mounts.length === all.length && only.length === channelIds.length;

const say = (line: string) => console.error(line);
if (mounts.some(({ kit }) => kit)) await ensurePackages(fileURLToPath(new URL("kits/", import.meta.url)));
if (process.env["WAYMARK_BUILT"] !== "1") await buildAll(say);

const folder = mkdtempSync(join(tmpdir(), "waymark-matrix-"));
const payloads = await withLetters((draw) => makePayloads(folder, draw));
const backend = await startBackend(await buildMounts(mounts));
const results: MatrixResult[] = [];

/** A copy for this run: others may build meanwhile. Throws if there is no whole one. */
function buildOf(browser: "chromium" | "firefox"): string {
  const copy = join(folder, browser);
  cpSync(browser === "chromium" ? built.chromeDemo : built.firefoxDemo, copy, { recursive: true });
  const needed = ["manifest.json", "background.js", "detectors.js", "shown.js", "content-scripts/gate.js"];
  const missing = needed.find((name) => !existsSync(join(copy, name)));
  if (missing !== undefined) throw new Error(`The demo build for ${browser} has no ${missing}: run npm run build.`);
  return copy;
}

try {
  const builds = new Map(browsers.map((browser) => [browser, buildOf(browser)]));
  for (const browser of browsers) {
    results.push(await runMatrix({ browser, build: builds.get(browser)!, mounts, only, backend, payloads, say }));
  }
} finally {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
}

const problems = results.flatMap(problemsOf);
for (const result of results) console.log(`\n${tableOf(result, mounts)}\n\n${totalsLine(result)}`);
for (const { place, verdict, why, explained } of problems) {
  console.log(`${verdict}: ${place}: ${why}${explained === undefined ? "" : ` (known: ${explained})`}`);
}
const file = values.json ?? join(projectRoot, "artifacts/matrix.json");
mkdirSync(dirname(file), { recursive: true });
const versions = results.map(({ version }) => version).join(", ");
const report = startReport("Every way into every chat UI", { quick: values.quick ?? false, json: file }, versions);
const unexplained = (wanted: string) => problems.filter((problem) => failsRun(problem) && problem.verdict === wanted).length;
report.bar("withheld values that arrived, unexplained", unexplained("LEAK"), 0, "");
report.bar("clean inputs that were lost, unexplained", unexplained("clean lost"), 0, "");
report.finish({ date: new Date().toISOString(), results, problems });
if (whole) writeCoverage(results, mounts, problems);
process.exitCode = problems.some(failsRun) ? 1 : 0;
