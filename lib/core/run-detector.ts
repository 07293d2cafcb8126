/** Second step of the classifier: one detector's pattern in the windows that its hints opened. */
import type { Detector, MatchContext } from "../schema/detector.ts";
import type { Finding } from "../schema/finding.ts";
import type { ClassifyWork } from "./classify-work.ts";
import { nearWords } from "./near-words.ts";

/** Text around a window that the pattern may look at but not begin in: enough for a lookbehind or a lookahead. */
export const windowMargin = 32;
const defaultReach = 64;

export type RunDetector = (text: string, windows: readonly number[], found: Finding[], work: ClassifyWork) => void;

/** The search goes on behind a match whether it was confirmed or not, so that no text is read twice. */
export function compileRunDetector(detector: Detector): RunDetector {
  const group = detector.valueGroup;
  const pattern = new RegExp(detector.pattern.source, `${detector.pattern.flags}g${group === undefined ? "" : "d"}`);

  return (text, windows, found, work) => {
    let doneTo = 0;
    for (let w = 0; w < windows.length; w += 2) {
      const start = Math.max(windows[w]!, doneTo);
      const end = windows[w + 1]!;
      const base = Math.max(0, start - windowMargin);
      const piece = text.slice(base, end + windowMargin);
      work.windows++;
      work.units += piece.length;
      pattern.lastIndex = start - base;
      for (let match = pattern.exec(piece); match !== null && match.index < end - base; match = pattern.exec(piece)) {
        work.matches++;
        if (match[0] === "") pattern.lastIndex++;
        doneTo = base + match.index + match[0].length;
        const span = group === undefined ? undefined : match.indices?.groups?.[group];
        if (group !== undefined && span === undefined) continue;
        const from = base + (span?.[0] ?? match.index);
        const to = span === undefined ? doneTo : base + span[1];
        const confidence = confirm(detector, text, from, to, work);
        if (confidence > 0) found.push(finding(detector, from, to, confidence));
      }
    }
  };
}

function confirm(detector: Detector, text: string, start: number, end: number, work: ClassifyWork): number {
  if (detector.confirm === undefined) return detector.confidence;
  const context: MatchContext = {
    text,
    start,
    end,
    near: (words, reach = defaultReach) => {
      work.units += 2 * reach;
      return nearWords(text, start, end, words, reach);
    },
  };
  return detector.confirm(text.slice(start, end), context);
}

function finding(detector: Detector, start: number, end: number, confidence: number): Finding {
  const { id, category, family, severity, canary = false } = detector;
  return { detector: id, category, family, severity, start, end, confidence, canary };
}
