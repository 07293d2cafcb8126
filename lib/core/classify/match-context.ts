/** What `confirm` sees of a match. One object for all matches of a classifier: it is valid only until `confirm` returns. */
import type { Detector, MatchContext } from "../../schema/detector.ts";
import type { Finding } from "../../schema/finding.ts";
import type { ClassifyWork } from "./classify-work.ts";
import { nearWords, scoreWords } from "./near-words.ts";
import { createNumberStarts, type NumberStarts } from "./number-starts.ts";

const defaultReach = 64;

/** Told of every match and what `confirm` says of it, 0 included; may add properties to the finding. For `explain`. */
export type Observe = (finding: Finding, detector: Detector, value: string, context: MatchContext) => void;

export interface MovableContext extends MatchContext {
  text: string;
  start: number;
  end: number;
  work: ClassifyWork;
  observe: Observe | undefined;
  /** Code units that patterns of numbers have searched in this text. */
  searched: number;
  /** Where numbers begin in this text, once `knowsStarts` says so. */
  readonly starts: NumberStarts;
  knowsStarts: boolean;
}

export function createMatchContext(): MovableContext {
  const context: MovableContext = {
    text: "",
    start: 0,
    end: 0,
    work: { windows: 0, units: 0, matches: 0 },
    observe: undefined,
    searched: 0,
    starts: createNumberStarts(),
    knowsStarts: false,
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
