/** What one detector's search in one text costs, counted in steps of a backtracking engine; the same walk as the classifier's. */
import { compileFindWindows, windowTail } from "../../../lib/core/classify/find-windows.ts";
import type { Detector } from "../../../lib/schema/detector.ts";
import { compileCounting } from "./counting-regex.ts";

/** Counts until `limit`; a search that costs more returns the limit. */
export type CountSearch = (text: string, limit: number) => number;

export function compileCountSearch(detector: Detector): CountSearch {
  const findWindows = compileFindWindows([detector]);
  const tail = windowTail(detector);
  const matchAt = compileCounting(detector.pattern);
  return (text, limit) => {
    const count = { steps: 0 };
    try {
      findWindows(text, (_, windows, length) => {
        for (let w = 0; w < length; w += 2) {
          const piece = text.slice(0, windows[w + 1]! + tail);
          for (let at = windows[w]!; at < windows[w + 1]!; ) {
            const end = matchAt(piece, at, count, limit);
            at = end > at ? end : at + 1;
          }
        }
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return limit;
    }
    return count.steps;
  };
}
