/** Loading pages: time, work of the processor, memory, and how much of it our scripts are. */
import type { ChromiumSession } from "../../tests/e2e/support/browsers/chromium.ts";
import { type Report, type Spread, spread } from "../support/report.ts";
import { extensionScriptTime, loadingTime, tracePage } from "../support/trace-page.ts";
import { type Side, turns } from "./turns.ts";

const sides = ["without", "empty", "with"] as const;
const figuresOf = ["load", "cpu", "heap"] as const;

export type LoadFigures = Record<(typeof figuresOf)[number], Record<Side, Spread>> & {
  /** Of the processor, our scripts until the page was loaded, and after that. */
  readonly script: Spread;
  readonly later: Spread;
};

interface LoadOptions {
  readonly browsers: Record<Side, ChromiumSession>;
  readonly pages: readonly { readonly name: string; readonly url: string; readonly ordinary: boolean }[];
  readonly rounds: number;
  readonly report: Report;
}

/** By page; prints each page as it is done and a target for the ordinary ones together. */
export async function measureLoads({ browsers, pages, rounds, report }: LoadOptions): Promise<Record<string, LoadFigures>> {
  const result: Record<string, LoadFigures> = {};
  for (const { name, url } of pages) {
    const times = Object.fromEntries(figuresOf.map((of) => [of, { without: [], empty: [], with: [] } as Record<Side, number[]>]));
    const [script, later]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      for (const side of turns(sides, round)) {
        const measured = await timeLoad(browsers[side], url);
        for (const figure of figuresOf) times[figure]![side].push(measured[figure]);
        if (side === "with") script.push(measured.script.loading);
        if (side === "with") later.push(measured.script.after);
      }
    }
    const spreads = (of: string) =>
      Object.fromEntries(sides.map((side) => [side, spread(times[of]![side])])) as Record<Side, Spread>;
    const entry: LoadFigures = {
      ...{ load: spreads("load"), cpu: spreads("cpu"), heap: spreads("heap") },
      ...{ script: spread(script), later: spread(later) },
    };
    result[name] = entry;
    sayPage(report, name, entry);
  }
  sayTargets(
    report,
    pages.filter(({ ordinary }) => ordinary).map(({ name }) => result[name]!),
  );
  return result;
}

function sayPage(report: Report, name: string, { load, cpu, heap, script, later }: LoadFigures): void {
  const line = (of: Record<Side, Spread>) =>
    sides.map((side) => `${side} p50 ${of[side].p50.toFixed(2)}  p95 ${of[side].p95.toFixed(2)}`).join(" | ");
  report.say(`${`load, ${name}`.padEnd(34)}${line(load)} (${load.with.rounds} rounds)`);
  report.say(`${"  CPU".padEnd(34)}${line(cpu)}`);
  const more = (heap.with.p50 - heap.empty.p50) / 1e6;
  report.say(
    `  our script, CPU: until the load p50 ${script.p50.toFixed(2)} p95 ${script.p95.toFixed(2)} p99 ${script.p99.toFixed(2)}; after it p50 ${later.p50.toFixed(2)}; heap beside the empty one +${more.toFixed(2)} MB`,
  );
}

/** Shares of all ordinary pages together: of one page alone they are mostly noise. */
function sayTargets(report: Report, ordinary: readonly LoadFigures[]): void {
  const sum = (of: "load" | "cpu", side: Side) => ordinary.reduce((total, entry) => total + entry[of][side].p50, 0);
  const added = (of: "load" | "cpu", side: Side, to: Side) => ((sum(of, side) - sum(of, to)) / sum(of, to)) * 100;
  for (const figure of ["load", "cpu"] as const) {
    const what = figure === "cpu" ? "load-cpu" : "load";
    report.say(`${what}, an empty extension adds to ordinary pages: ${added(figure, "empty", "without").toFixed(1)} %`);
    report.bar(`ordinary-pages-${what}-added`, added(figure, "with", "without"), 1, "%");
    report.bar(`ordinary-pages-${what}-added-to-empty-extension`, added(figure, "with", "empty"), 1, "%");
  }
  report.bar("ordinary-pages-script-p50", Math.max(...ordinary.map(({ script }) => script.p50)), 1, "ms");
}

async function timeLoad(browser: ChromiumSession, url: string) {
  const page = await browser.context.newPage();
  const work = await tracePage(page, async () => {
    await page.goto(url, { waitUntil: "load" });
    await page.evaluate(idleTwice);
  });
  const load = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return entry!.loadEventStart - entry!.responseEnd;
  });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("HeapProfiler.collectGarbage");
  await devTools.send("Performance.enable");
  const { metrics } = await devTools.send("Performance.getMetrics");
  await page.close();
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
  return { load, cpu: loadingTime(work), script: extensionScriptTime(work), heap };
}

/** What waits for an idle moment, and for what that one asks for, has been done. */
function idleTwice(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(), { timeout: 500 }), { timeout: 500 }));
}
