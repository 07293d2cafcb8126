import type { Detector } from "../../schema/detector.ts";

const made = new WeakMap<Detector, RegExp>();

/** The pattern of a detector. Where it is a getter, each look at it would read the whole source again: it is asked once. */
export function patternOf(detector: Detector): RegExp {
  let pattern = made.get(detector);
  if (pattern === undefined) {
    pattern = detector.pattern;
    made.set(detector, pattern);
  }
  return pattern;
}
