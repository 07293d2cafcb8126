/**
 * Says which spans of a text are sensitive. Pure and synchronous: the gate needs the verdict while the paste event lasts.
 *
 * Steps: fold look-alike characters; one pass for hints; each detector's pattern in the windows around its hints; `confirm`;
 * of findings that overlap the better one. Time grows with the length of the text, whatever it holds.
 */
import type { Detector } from "../schema/detector.ts";
import { type Finding, reportableConfidence } from "../schema/finding.ts";
import type { ClassifyWork } from "./classify-work.ts";
import { compileFindWindows } from "./find-windows.ts";
import { foldText } from "./fold-text.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { compileRunDetector } from "./run-detector.ts";

export interface Classifier {
  /**
   * The reportable findings, by start; none overlaps another. Offsets are UTF-16 code units of `text`.
   * Throws only if a detector throws.
   */
  classify(text: string, work?: ClassifyWork): Finding[];
}

/** Compiles the detectors once; the result keeps no state between texts. */
export function compileClassifier(detectors: readonly Detector[]): Classifier {
  const findWindows = compileFindWindows(detectors);
  const run = detectors.map(compileRunDetector);
  return {
    classify(original, work = { windows: 0, units: 0, matches: 0 }) {
      const { text, origin } = foldText(original);
      const found: Finding[] = [];
      findWindows(text).forEach((windows, index) => {
        if (windows.length > 0) run[index]!(text, windows, found, work);
      });
      const kept = resolveOverlaps(found.filter(({ confidence }) => confidence >= reportableConfidence));
      return origin === null ? kept : kept.map((finding) => unfold(finding, origin));
    },
  };
}

function unfold(finding: Finding, origin: Uint32Array): Finding {
  return { ...finding, start: origin[finding.start]!, end: origin[finding.end - 1]! + 1 };
}
