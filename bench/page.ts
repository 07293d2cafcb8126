/**
 * What a person feels: typing, pasting, loading and memory, on an AI tool's page and on ten ordinary ones. Two Chromiums, one with the
 * extension that ships and one without anything, take turns in one run; times are those of the browser's own trace.
 */
import type { Page } from "playwright-core";
import { buildAll, built } from "../scripts/build.ts";
import { type ChromiumSession, launchChromium, pasteText } from "../tests/e2e/support/chromium.ts";
import { serveHosts } from "../tests/e2e/support/serve-hosts.ts";
import { ordinaryPages } from "./support/ordinary-pages.ts";
import { ordinaryText } from "./support/ordinary-text.ts";
import { benchOptions, type Spread, spread, startReport } from "./support/report.ts";
import { dispatchTimes, extensionScriptTime, loadingTime, type TracedWork, tracePage } from "./support/trace-page.ts";

type Side = "without" | "with";
const sides = ["without", "with"] as const;
const aiHost = "chatgpt.com";
const editors = ["react-textarea", "prosemirror"] as const;
const pasteSizes = [1_000, 100_000, 1_000_000];

const options = benchOptions();
await buildAll((line) => console.error(line));
const server = await serveHosts({ pages: new Map(ordinaryPages.map(({ name, html }) => [pathOf(name), html])) });
const browsers: Record<Side, ChromiumSession> = {
  without: await launchChromium({ server }),
  with: await launchChromium({ server, extension: { build: built.chromeDemo, config: { mode: "nudge" } } }),
};
try {
  const version = browsers.with.context.browser()?.version() ?? "";
  const report = startReport("What a person feels, milliseconds unless said otherwise", options, `Chromium ${version}`);
  report.say(
    "inputs: generated text without findings; two browsers, one without and one with the extension, in one run: each round both, the",
  );
  report.say(
    'order changing from round to round. Spread over the rounds; "CPU" is time of the processor, which others\' work is not in\n',
  );
  const figures = {
    typing: await typing(),
    paste: await pasting(),
    load: await loading(),
  };
  report.finish(figures);

  async function typing() {
    const keys = options.quick ? 60 : 240;
    const result: Record<string, Record<Side, Spread>> = {};
    for (const editor of editors) {
      const times: Record<Side, number[]> = { without: [], with: [] };
      for (let round = 0; round < (options.quick ? 2 : 6); round++) {
        for (const side of turns(round)) times[side].push(...(await timeKeys(side, editor, keys)));
      }
      const entry = { without: spread(times.without), with: spread(times.with) };
      result[editor] = entry;
      sayBoth(`typing, one key, ${editor}`, entry);
      report.bar(`typing-${editor}-p95-added`, entry.with.p95 - entry.without.p95, 1, "ms");
    }
    return result;
  }

  async function pasting() {
    const result: Record<string, Record<Side, Spread> & { cpu: Record<Side, Spread> }> = {};
    for (const length of pasteSizes) {
      const times: Record<Side, number[]> = { without: [], with: [] };
      const cpu: Record<Side, number[]> = { without: [], with: [] };
      const rounds = (options.quick ? 6 : 40) / (length > 500_000 ? 4 : 1);
      for (let round = 0; round < rounds; round++) {
        const text = ordinaryText(length, round + 1, Number.POSITIVE_INFINITY);
        for (const side of turns(round)) {
          const paste = await timePaste(side, text);
          times[side].push(paste.duration);
          cpu[side].push(paste.cpu);
        }
      }
      const entry = {
        ...{ without: spread(times.without), with: spread(times.with) },
        cpu: { without: spread(cpu.without), with: spread(cpu.with) },
      };
      result[`${length / 1_000} KB`] = entry;
      sayBoth(`paste, ${length / 1_000} KB`, entry);
      sayBoth("  CPU", entry.cpu);
      if (length === 100_000) report.bar("paste-100kb-p99-added", entry.with.p99 - entry.without.p99, 16, "ms");
    }
    return result;
  }

  async function loading() {
    const result: Record<string, Record<"load" | "cpu" | "heap", Record<Side, Spread>> & { script: Spread; later: Spread }> = {};
    const pages = [...ordinaryPages.map(({ name }) => ({ name, url: `https://ordinary.example${pathOf(name)}` }))];
    for (const { name, url } of [...pages, { name: "AI tool", url: `https://${aiHost}/prosemirror` }]) {
      const load: Record<Side, number[]> = { without: [], with: [] };
      const heap: Record<Side, number[]> = { without: [], with: [] };
      const cpu: Record<Side, number[]> = { without: [], with: [] };
      const [script, later]: [number[], number[]] = [[], []];
      for (let round = 0; round < (options.quick ? 4 : 24); round++) {
        for (const side of turns(round)) {
          const measured = await timeLoad(side, url);
          load[side].push(measured.load);
          heap[side].push(measured.heap);
          cpu[side].push(measured.cpu);
          if (side === "with") script.push(measured.script.loading);
          if (side === "with") later.push(measured.script.after);
        }
      }
      const entry = {
        load: { without: spread(load.without), with: spread(load.with) },
        heap: { without: spread(heap.without), with: spread(heap.with) },
        cpu: { without: spread(cpu.without), with: spread(cpu.with) },
        ...{ script: spread(script), later: spread(later) },
      };
      result[name] = entry;
      sayBoth(`load, ${name}`, entry.load);
      sayBoth("  CPU", entry.cpu);
      const more = (entry.heap.with.p50 - entry.heap.without.p50) / 1e6;
      report.say(
        `  our script, CPU: until the load p50 ${entry.script.p50.toFixed(2)} p95 ${entry.script.p95.toFixed(2)} p99 ${entry.script.p99.toFixed(2)}; after it p50 ${entry.later.p50.toFixed(2)}; heap +${more.toFixed(2)} MB`,
      );
    }
    const ordinary = Object.entries(result).filter(([name]) => name !== "AI tool");
    const sum = (of: (entry: (typeof result)[string]) => number) => ordinary.reduce((total, [, entry]) => total + of(entry), 0);
    const added = (of: "load" | "cpu") => {
      const without = sum((entry) => entry[of].without.p50);
      return ((sum((entry) => entry[of].with.p50) - without) / without) * 100;
    };
    report.bar("ordinary-pages-load-added", added("load"), 1, "%");
    report.bar("ordinary-pages-load-cpu-added", added("cpu"), 1, "%");
    report.bar("ordinary-pages-script-p50", Math.max(...ordinary.map(([, { script }]) => script.p50)), 1, "ms");
    return result;
  }

  function sayBoth(what: string, { without, with: ours }: Record<Side, Spread>): void {
    const line = ({ p50, p95, p99 }: Spread) => `p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  p99 ${p99.toFixed(2)}`;
    report.say(`${what.padEnd(34)}without ${line(without)} | with ${line(ours)} (${ours.rounds} rounds)`);
  }
} finally {
  for (const side of sides) await browsers[side].dispose();
  await server.close();
}

function pathOf(name: string): string {
  return `/ordinary/${name.replaceAll(" ", "-")}`;
}

function turns(round: number): readonly Side[] {
  return round % 2 === 0 ? sides : sides.toReversed();
}

/** All that one keystroke sets off, summed: one entry a key. The first keys, which compile the page's own code, are left out. */
async function timeKeys(side: Side, editor: (typeof editors)[number], keys: number): Promise<number[]> {
  const composer = await browsers[side].open(aiHost, editor);
  await settle(composer.page);
  await composer.type("warming up. ");
  const work = await tracePage(composer.page, () => composer.type("a sentence of words ".repeat(keys).slice(0, keys)));
  await composer.close();
  const events = dispatchTimes(work, ["keydown", "keypress", "beforeinput", "textInput", "input", "keyup"]);
  const starts = events.filter(({ type }) => type === "keydown").map(({ start }) => start);
  if (starts.length < keys * 0.9) throw new Error(`of ${keys} keys the trace has ${starts.length}`);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    // `input` is dispatched while `keypress` is: only what stands by itself is added up.
    const own = events.filter((event) => event.start >= start && event.start < end);
    const outer = own.filter((inner) => !own.some((other) => other !== inner && covers(other, inner)));
    return outer.reduce((sum, { duration }) => sum + duration, 0);
  });
}

function covers(outer: { start: number; duration: number }, inner: { start: number; duration: number }): boolean {
  return (
    outer.start <= inner.start && outer.start + outer.duration >= inner.start + inner.duration && outer.duration > inner.duration
  );
}

async function timePaste(side: Side, text: string): Promise<TracedWork> {
  const composer = await browsers[side].open(aiHost, "react-textarea");
  await settle(composer.page);
  const work = await tracePage(composer.page, async () => {
    await pasteText(composer.page, text);
    await composer.page.waitForFunction((length) => window.__editor.text().length >= length, text.length);
  });
  await composer.close();
  const [paste] = dispatchTimes(work, ["paste"]);
  if (!paste) throw new Error("the trace has no paste");
  return paste;
}

async function timeLoad(side: Side, url: string) {
  const page = await browsers[side].context.newPage();
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

/** Until what the extension does when a page is idle has been done: a person does not type in the first second. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 1_500), { timeout: 3_000 })));
}
