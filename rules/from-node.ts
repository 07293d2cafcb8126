/** Every detector and tool as Node sees them (CLI, server, tests): the same folders as `from-vite.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import type { Detector, DetectorExamples } from "../lib/schema/detector.ts";
import type { ToolEntry } from "../lib/schema/tool.ts";

export interface DetectorFile {
  /** File name without its ending; must equal the detector's id. */
  readonly file: string;
  readonly detector: Detector;
  readonly examples: DetectorExamples;
}

const here = (path: string) => new URL(path, import.meta.url);

/** Sorted by file name. Throws if a file has no default export. */
export async function loadDetectorFiles(): Promise<DetectorFile[]> {
  const names = readdirSync(here("./detectors"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const module = (await import(here(`./detectors/${name}`).href)) as { default?: Detector; examples?: DetectorExamples };
      if (!module.default || !module.examples) throw new Error(`rules/detectors/${name}: needs a default export and "examples"`);
      return { file: name.slice(0, -".ts".length), detector: module.default, examples: module.examples };
    }),
  );
}

/** Sorted by file name; not validated here, the contract test of the folder does that. */
export function loadTools(): ToolEntry[] {
  return readdirSync(here("./tools"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(here(`./tools/${name}`), "utf8")) as ToolEntry);
}
