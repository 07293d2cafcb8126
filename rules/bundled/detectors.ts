import type { Detector } from "../../lib/schema/detector.ts";

/** Every detector, found by folder, so that adding one is adding a file. Only the default exports: `examples` never reach a bundle. */
export const detectors: readonly Detector[] = Object.values(
  import.meta.glob<Detector>(["../detectors/**/*.ts", "!../detectors/**/*.test.ts"], { eager: true, import: "default" }),
);
