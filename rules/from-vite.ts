/** Every detector and tool as a bundle sees them: found by folder, so that adding one is adding a file. */
import type { Detector } from "../lib/schema/detector.ts";
import type { ToolEntry } from "../lib/schema/tool.ts";

/** By folder, then id. Only the default exports: `examples` never reach a bundle. */
export const detectors: readonly Detector[] = Object.values(
  import.meta.glob<Detector>(["./detectors/**/*.ts", "!./detectors/**/*.test.ts"], { eager: true, import: "default" }),
);

/** Sorted by id. */
export const tools: readonly ToolEntry[] = Object.values(
  import.meta.glob<ToolEntry>("./tools/*.json", { eager: true, import: "default" }),
);
