/**
 * How long the page waits for a verdict: the gate's own `judgePaste`, in the browser, on texts of four sizes.
 * Beside it in the same run: the detectors' patterns alone, run one after the other over the whole text, which is what most tools do.
 */
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { ensureBrowser } from "../scripts/find-browser.ts";
import { ordinaryText } from "./support/ordinary-text.ts";
import { benchOptions, type Spread, spread, startReport } from "./support/report.ts";

const sizes = [
  { name: "1 KB", length: 1_000, target: null },
  { name: "10 KB", length: 10_000, target: 2 },
  { name: "100 KB", length: 100_000, target: 10 },
  { name: "1 MB", length: 1_000_000, target: null },
];

declare const waymarkBench: {
  verdict(text: string): number;
  patterns(text: string): number;
};

const options = benchOptions();
const bundle = await bundleForPage();
const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
try {
  const report = startReport("Verdict on a paste, milliseconds", options, `Chromium ${browser.version()}`);
  report.say("inputs: generated prose, mail, code, logs and tables; one line in 40 sensitive; a new text each round\n");
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle });
  const figures: Record<string, { verdict: Spread; patterns: Spread; findings: number }> = {};
  for (const { name, length, target } of sizes) {
    const rounds = Math.max(20, Math.round((options.quick ? 2e6 : 2e7) / Math.max(length, 10_000)));
    const measured = { verdict: [] as number[], patterns: [] as number[], findings: 0 };
    // Interleaved in blocks, warm-up left out: a person's first paste is measured by the block "cold" below.
    for (let round = -5; round < rounds; round++) {
      const text = ordinaryText(length, round + 1_000);
      const result = await page.evaluate(timeBoth, text);
      if (round < 0) continue;
      measured.verdict.push(result.verdict);
      measured.patterns.push(result.patterns);
      measured.findings += result.findings;
    }
    const entry = { verdict: spread(measured.verdict), patterns: spread(measured.patterns), findings: measured.findings };
    figures[name] = entry;
    report.say(`${name.padStart(7)}  verdict  ${line(entry.verdict)}   ${entry.findings} findings`);
    report.say(`${"".padStart(7)}  patterns ${line(entry.patterns)}   (peer: every pattern over the whole text)`);
    if (target !== null) report.bar(`verdict-${length / 1_000}kb-p99`, entry.verdict.p99, target, "ms");
  }
  const cold = await coldVerdicts(options.quick ? 5 : 20);
  figures["10 KB, first paste of a page"] = { verdict: cold, patterns: cold, findings: 0 };
  report.say(`\nfirst paste of a page, 10 KB, compile included: ${line(cold)}`);
  report.finish(figures);
} finally {
  await browser.close();
}

function timeBoth(text: string): { verdict: number; patterns: number; findings: number } {
  const start = performance.now();
  const findings = waymarkBench.verdict(text);
  const middle = performance.now();
  waymarkBench.patterns(text);
  return { verdict: middle - start, patterns: performance.now() - middle, findings };
}

/** A fresh page each time: nothing is compiled and no code is warm. */
async function coldVerdicts(pages: number): Promise<Spread> {
  const times: number[] = [];
  for (let index = 0; index < pages; index++) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle });
    times.push((await page.evaluate(timeBoth, ordinaryText(10_000, index))).verdict);
    await page.close();
  }
  return spread(times);
}

function line({ p50, p95, p99, max, rounds }: Spread): string {
  return `p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  p99 ${p99.toFixed(2)}  max ${max.toFixed(2)}  (${rounds} rounds)`;
}

async function bundleForPage(): Promise<string> {
  const entry = fileURLToPath(new URL("support/verdict-in-page.ts", import.meta.url));
  const built = await build({
    logLevel: "error",
    configFile: false,
    build: { write: false, minify: true, lib: { entry, formats: ["iife"], name: "waymarkBench" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("the page's half of the benchmark did not build");
  return output.output[0].code.replace(/^(?:var|const|let) waymarkBench\s*=/, "globalThis.waymarkBench =");
}
