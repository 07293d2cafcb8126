/** The form of one detector: one file in `rules/detectors`, default export, id = file name. See docs/adding-a-detector.md. */
import type { Category, Family, Severity } from "./finding.ts";

/** What a detector may look at around a match. All offsets are UTF-16 code units of `text`. */
export interface MatchContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True if one of the given lower-case words stands within `reach` code units before or after the match. */
  near(words: readonly string[], reach?: number): boolean;
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
   * The two special hints "<digits>" and "<@>" stand for a run of digits and for an at sign.
   */
  readonly hints: readonly string[];
  /** Bounded: no unbounded quantifier, no nested or adjacent overlapping ones. Flags without g and y; the engine sets them. */
  readonly pattern: RegExp;
  /** How far a match may begin before, and end after, a hint. Default 64 before, 256 after. */
  readonly window?: { readonly before: number; readonly after: number };
  /** Confidence of a bare match, 0 to 1. `confirm` may raise or lower it; 0 drops the match. */
  readonly confidence: number;
  /** Name of the capture group that is the value, when the pattern must also see what surrounds it. */
  readonly valueGroup?: string;
  readonly confirm?: (value: string, context: MatchContext) => number;
  /** A detector on trial: its findings are recorded, never enforced. */
  readonly canary?: boolean;
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
