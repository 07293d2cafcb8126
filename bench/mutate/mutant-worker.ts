/**
 * In a thread of its own: loads detectors with one file changed and runs their examples, as the contract test does, and the tests that
 * stand beside rules. Told a job, it answers whether one of them noticed.
 */
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import type { Detector, DetectorExamples } from "../../lib/schema/detector.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { ruleSources, ruleTests } from "./rule-sources.ts";
import { passTests } from "./small-vitest.ts";

export interface Job {
  readonly id: number;
  /** File that is changed, and its text then; null changes nothing. */
  readonly path: string | null;
  readonly source: string;
  /** Tests and detectors to try, as paths. */
  readonly tests: readonly string[];
  readonly detectors: readonly string[];
}

export interface JobAnswer {
  readonly id: number;
  /** The test that noticed, or the detector whose examples did; null if none did. */
  readonly noticed: string | null;
}

const root = `${pathToFileURL(projectRoot).href}/`;
const sources = new Map([...ruleSources(), ...ruleTests()]);
const vitest = new URL("small-vitest.ts", import.meta.url).href;
let job: Job | null = null;

// A changed file needs a fresh copy of all that lies between it and the detector: the mark "?job=" travels along the imports.
registerHooks({
  resolve(specifier, context, next) {
    const mark = context.parentURL?.match(/\?job=\d+$/)?.[0];
    if (specifier === "vitest" && mark !== undefined) return { url: vitest, format: "module-typescript", shortCircuit: true };
    const resolved = next(specifier, context);
    const own = mark !== undefined && resolved.url.startsWith(root) && sources.has(resolved.url.slice(root.length));
    return own ? { ...resolved, url: resolved.url + mark } : resolved;
  },
  load(url, context, next) {
    const path = url.match(/^(.*)\?job=\d+$/)?.[1]?.slice(root.length);
    if (path === undefined) return next(url, context);
    const source = path === job?.path ? job.source : sources.get(path)!;
    return { format: "module", source, shortCircuit: true };
  },
});

parentPort?.on("message", async (next: Job) => {
  job = next;
  let noticed: string | null = null;
  for (const path of next.tests) {
    if (!(await passTests(() => import(`${root}${path}?job=${next.id}`)))) {
      noticed = path;
      break;
    }
  }
  if (noticed !== null) return answer(noticed);
  for (const path of next.detectors) {
    if (!(await passes(`${root}${path}?job=${next.id}`))) {
      noticed = path;
      break;
    }
  }
  answer(noticed);

  function answer(noticed: string | null): void {
    parentPort?.postMessage({ id: next.id, noticed } satisfies JobAnswer);
  }
});

async function passes(url: string): Promise<boolean> {
  try {
    const module = (await import(url)) as { default: Detector; examples: DetectorExamples };
    return keepsExamples(module.default, module.examples);
  } catch {
    return false;
  }
}

function keepsExamples(detector: Detector, { match, ignore }: DetectorExamples): boolean {
  const classifier = compileClassifier([detector]);
  const finds = match.every(({ text, value = text }) =>
    classifier.classify(text).some(({ start, end }) => text.slice(start, end) === value),
  );
  return finds && ignore.every(({ text }) => classifier.classify(text).length === 0);
}
