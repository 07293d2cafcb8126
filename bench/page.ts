/**
 * What a person feels: typing, pasting, loading and memory, on an AI tool's page and on ten ordinary ones. Chromiums with the
 * extension that ships, without any and, for loading, with one that does nothing, take turns in one run; times are those of the browser's
 * own trace.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildAll, built } from "../scripts/build.ts";
import { ensureBrowser } from "../scripts/find-browser.ts";
import { type ChromiumSession, launchChromium, pasteText, startChromium } from "../tests/e2e/support/browsers/chromium.ts";
import { serveHosts } from "../tests/e2e/support/pages/serve-hosts.ts";
import { measureLoads } from "./page/load.ts";
import { type Side as LoadSide, turns } from "./page/turns.ts";
import { emptyExtension } from "./support/empty-extension.ts";
import { ordinaryPages } from "./support/ordinary-pages.ts";
import { ordinaryText } from "./support/ordinary-text.ts";
import { benchOptions, type Spread, spread, startReport } from "./support/report.ts";
import { dispatchTimes, type TracedWork, tracePage } from "./support/trace-page.ts";

type Side = Exclude<LoadSide, "empty">;
const sides = ["without", "with"] as const;
const aiHost = "chatgpt.com";
const editors = ["react-textarea", "prosemirror"] as const;
const pages = [
  ...ordinaryPages.map(({ name }) => ({ name, url: `https://ordinary.example${pathOf(name)}`, ordinary: true })),
  { name: "AI tool", url: `https://${aiHost}/prosemirror`, ordinary: false },
];
const pasteSizes = [1_000, 100_000, 1_000_000];

const options = benchOptions();
await buildAll((line) => console.error(line));
const server = await serveHosts({ pages: new Map(ordinaryPages.map(({ name, html }) => [pathOf(name), html])) });
const [empty, folder] = [emptyExtension(), mkdtempSync(join(tmpdir(), "waymark-bench-"))];
const browsers: Record<LoadSide, ChromiumSession> = {
  without: await launchChromium({ server }),
  empty: await startChromium({
    ...{ folder, server, executablePath: await ensureBrowser("chromium") },
    args: [`--load-extension=${empty}`, `--disable-extensions-except=${empty}`],
  }),
  with: await launchChromium({ server, extension: { build: built.chromeDemo, config: { mode: "nudge" } } }),
};
try {
  const version = browsers.with.context.browser()?.version() ?? "";
  const report = startReport("What a person feels, milliseconds unless said otherwise", options, `Chromium ${version}`);
  report.say(
    "inputs: generated text without findings; browsers without an extension, with ours and, for loading, with an empty one, in one run:",
  );
  report.say(
    'each round all, the order changing from round to round. Spread over the rounds; "CPU" is time of the processor, which others\' work is not in\n',
  );
  const figures = {
    typing: await typing(),
    paste: await pasting(),
    load: await measureLoads({ browsers, pages, rounds: options.quick ? 4 : 24, report }),
  };
  report.compare({
    title: "with and without, p50 and p95 in milliseconds",
    columns: [
      { name: "without p50", digits: 2, better: "smaller" },
      { name: "with p50", digits: 2, better: "smaller" },
      { name: "without p95", digits: 2, better: "smaller" },
      { name: "with p95", digits: 2, better: "smaller" },
    ],
    rows: [
      ...Object.entries(figures.typing).map(([name, entry]) => rowOf(`typing, one key, ${name}`, entry)),
      ...Object.entries(figures.paste).map(([name, entry]) => rowOf(`paste, ${name}`, entry)),
      ...Object.entries(figures.load).map(([name, { load }]) => rowOf(`load, ${name}`, load)),
    ],
  });
  report.finish(figures);

  function rowOf(name: string, { without, with: ours }: Record<Side, Spread>) {
    return { name, cells: [without.p50, ours.p50, without.p95, ours.p95] };
  }

  async function typing() {
    const keys = options.quick ? 60 : 240;
    const result: Record<string, Record<Side, Spread>> = {};
    for (const editor of editors) {
      const times: Record<Side, number[]> = { without: [], with: [] };
      for (let round = 0; round < (options.quick ? 2 : 6); round++) {
        for (const side of turns(sides, round)) times[side].push(...(await timeKeys(side, editor, keys)));
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
        for (const side of turns(sides, round)) {
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
      if (length !== 100_000) continue;
      report.bar("paste-100kb-p99-added", entry.with.p99 - entry.without.p99, 16, "ms");
      report.bar("paste-100kb-cpu-p99-added", entry.cpu.with.p99 - entry.cpu.without.p99, 16, "ms");
    }
    return result;
  }

  function sayBoth(what: string, { without, with: ours }: Record<Side, Spread>): void {
    const line = ({ p50, p95, p99 }: Spread) => `p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  p99 ${p99.toFixed(2)}`;
    report.say(`${what.padEnd(34)}without ${line(without)} | with ${line(ours)} (${ours.rounds} rounds)`);
  }
} finally {
  for (const browser of Object.values(browsers)) await browser.dispose();
  rmSync(empty, { recursive: true });
  await server.close();
}

function pathOf(name: string): string {
  return `/ordinary/${name.replaceAll(" ", "-")}`;
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

/** Until what the extension does when a page is idle has been done: a person does not type in the first second. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 1_500), { timeout: 3_000 })));
}
