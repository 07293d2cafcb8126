/**
 * What the start of an AI tool's page waits for: running `gate.js`, in a fresh page each time. Then what comes when the page has been
 * built: passing over the scripts behind it, and what the first idle moment, or the first paste, pays once: making the detectors, drawing
 * the first card, unpacking the models.
 * The peer in the same run is an empty script of the same length, which shows what the browser itself takes for so many bytes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { buildAll, built } from "../scripts/build.ts";
import { ensureBrowser } from "../scripts/find-browser.ts";
import { benchOptions, type Spread, spread, startReport } from "./support/report.ts";

declare const waymarkKnowledge: { runDetectors(): void; runShown(): void; runModels(): void };

const options = benchOptions();
await buildAll((line) => console.error(line));
const script = (path: string) => readFileSync(join(built.chrome, path), "utf8");
const scripts = {
  ...{ gate: script("content-scripts/gate.js"), detectors: script("detectors.js") },
  ...{ shown: script("shown.js"), models: script("models.js") },
};

const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
try {
  const report = startReport("Start of a page, milliseconds", options, `Chromium ${browser.version()}`);
  const sizes = Object.entries(scripts).map(([name, text]) => `${name}.js ${(text.length / 1000).toFixed(0)} kB`);
  report.say(`inputs: ${sizes.join(", ")}, unpacked; a fresh page each round\n`);
  const times: Record<string, number[]> = {};
  for (let round = 0; round < (options.quick ? 12 : 60); round++) {
    const page = await browser.newPage();
    for (const [name, time] of Object.entries(await measure(page))) times[name] = [...(times[name] ?? []), time];
    await page.close();
  }
  const figures: Record<string, Spread> = Object.fromEntries(
    Object.entries(times).map(([name, values]) => [name, spread(values)]),
  );
  for (const [name, { p50, p95, min, max, rounds }] of Object.entries(figures)) {
    report.say(
      `${name.padEnd(36)} p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  min ${min.toFixed(1)}  max ${max.toFixed(1)}  (${rounds} rounds)`,
    );
  }
  report.compare({
    title: "beside an empty script of the same length",
    columns: [
      { name: "p50 ms", digits: 2, better: "smaller" },
      { name: "p95 ms", digits: 2, better: "smaller" },
    ],
    rows: Object.entries(figures).map(([name, { p50, p95 }]) => ({ name, cells: [p50, p95] })),
  });
  report.bar("gate-start-p50", figures["gate.js"]?.p50 ?? Number.NaN, 5, "ms");
  report.finish(figures);
} finally {
  await browser.close();
}

/** In the page's own world, with just enough of an extension's interface for the gate to start. */
function measure(page: Page): Promise<Record<string, number>> {
  return page.evaluate(({ gate, detectors, shown, models }) => {
    const never = () => new Promise(() => undefined);
    Object.assign(window, { chrome: { runtime: { id: "x", onMessage: { addListener: () => undefined }, sendMessage: never } } });
    const times: Record<string, number> = {};
    const time = (name: string, work: () => void) => {
      const begin = performance.now();
      work();
      times[name] = performance.now() - begin;
    };
    // biome-ignore lint/security/noGlobalEval: what is measured is the browser running a script.
    const run = globalThis.eval;
    time("peer: a comment as long as the gate", () => run(`/*${"x".repeat(gate.length)}*/`));
    time("gate.js", () => run(gate));
    time("detectors.js, not run yet", () => run(detectors));
    time("once: making the detectors", () => waymarkKnowledge.runDetectors());
    time("shown.js, not run yet", () => run(shown));
    time("once: making what is shown", () => waymarkKnowledge.runShown());
    time("models.js, not run yet", () => run(models));
    time("once: unpacking the models", () => waymarkKnowledge.runModels());
    return times;
  }, scripts);
}
