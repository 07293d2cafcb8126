/** What `confirm` sees of a match. One object for all matches of a classifier: it is valid only until `confirm` returns. */
import type { Detector, MatchContext } from "../schema/detector.ts";
import type { Finding } from "../schema/finding.ts";
import type { ClassifyWork } from "./classify-work.ts";
import { nearWords, scoreWords } from "./near-words.ts";

const defaultReach = 64;

/** Told of every match and what `confirm` says of it, 0 included; may add properties to the finding. For `explain`. */
export type Observe = (finding: Finding, detector: Detector, value: string, context: MatchContext) => void;

export interface MovableContext extends MatchContext {
  text: string;
  start: number;
  end: number;
  work: ClassifyWork;
  observe: Observe | undefined;
}

export function createMatchContext(): MovableContext {
  const context: MovableContext = {
    text: "",
    start: 0,
    end: 0,
    work: { windows: 0, units: 0, matches: 0 },
    observe: undefined,
    near(words, reach = defaultReach) {
      context.work.units += 2 * reach;
      return nearWords(context.text, context.start, context.end, words, reach);
    },
    score(words, reach = defaultReach) {
      context.work.units += 2 * reach;
      return scoreWords(context.text, context.start, context.end, words, reach);
    },
  };
  return context;
}
