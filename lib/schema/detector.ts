/** The form of one detector: one file in `rules/detectors`, default export, id = file name. See docs/adding-a-detector.md. */
import type { Category, Family, Severity } from "./finding.ts";

/** What a detector may look at around a match. All offsets are UTF-16 code units of `text`. */
export interface MatchContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True if one of the given lower-case words stands within `reach` code units before or after the match. */
  near(words: readonly string[], reach?: number): boolean;
  /**
   * How much such words near by say, 0 to 1: 1 for one right before the match, 0.4 for one at the far end of `reach`, a little
   * less for one behind the match. For evidence against, subtract the score of another list.
   */
  score(words: readonly string[], reach?: number): number;
}

export interface Detector {
  readonly id: string;
  /** For people, lower case: { one: "payment card number", other: "payment card numbers" }. */
  readonly name: { readonly one: string; readonly other: string };
  readonly category: Category;
  readonly family: Family;
  readonly severity: Severity;
  /**
   * Cheap lower-case strings, one of which must stand in or next to every match; the pattern runs only in a window around a hit.
   * A blank at either end asks for the beginning or end of a word there: " vat " is not in "private".
   * Special hints: "<@>" is an at sign; "<lone>" a text of at most 48 code units that is one word or holds a digit, so that it may be
   * one value and nothing else; "<digits>" a run of seven or more digits with up to three separators between two of them;
   * "<digits:9>" and "<digits:8-12>" a run that holds so many in up to eight neighbouring groups, 3 to 31.
   */
  readonly hints: readonly string[];
  /**
   * A digit hint: windows in which no such number stands are not searched. The engine works out by itself how many digits every
   * match of the pattern holds; this is for a `confirm` that asks for more.
   */
  readonly needs?: string;
  /**
   * A first look at a word of `hints`, from `start` to `end`: false only where no match that counts can stand at it. Reads some code
   * units and makes no strings: a pattern costs fifty times as much, and most words that wake it stand in prose or in code.
   */
  readonly glance?: (text: string, start: number, end: number) => boolean;
  /**
   * Bounded: no unbounded quantifier, no nested or adjacent overlapping ones. Flags without g and y; the engine sets them.
   * May be a getter: a page that never needs it never compiles it.
   */
  readonly pattern: RegExp;
  /** How far a match may begin before, and end after, a hint. Default 64 before, 256 after. */
  readonly window?: {
    readonly before: number;
    readonly after: number;
    /** How far behind the hint a match may begin, where that is less than `after`: 0 if the hint stands at its beginning or in it. */
    readonly begin?: number;
  };
  /** Confidence of every match, 0 to 1, of a detector without `confirm`. */
  readonly confidence?: number;
  /** Name of the capture group that is the value, when the pattern must also see what surrounds it. */
  readonly valueGroup?: string;
  /** Gets a match, or its value, and says how sure it is, 0 to 1; 0 drops the match. */
  readonly confirm?: (value: string, context: MatchContext) => number;
  /** A detector on trial: its findings are recorded, never enforced. */
  readonly canary?: boolean;
  /** Looks at the text as it was pasted, for what folding takes away (invisible characters). Not run where it takes nothing away. */
  readonly raw?: boolean;
  /** What the nudge may show of a value: "4111 •••• •••• 1111". Default keeps the first two and the last two characters of long values. */
  readonly mask?: (value: string) => string;
}

/**
 * Named export `examples` of a detector's file; never part of a shipped bundle. Each example says why it is one.
 * `value` is the exact part that must be found; without it, the whole text.
 */
export interface DetectorExamples {
  readonly match: readonly { readonly text: string; readonly value?: string; readonly why: string }[];
  readonly ignore: readonly { readonly text: string; readonly why: string }[];
}
