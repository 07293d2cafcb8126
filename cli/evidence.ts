import { nearWords } from "../lib/core/classify/near-words.ts";
import type { Detector, MatchContext } from "../lib/schema/detector.ts";
import { reportableConfidence } from "../lib/schema/finding.ts";

/** What spoke for and against one match. */
export interface Evidence {
  /** Words that `confirm` asked for and that stand near by. */
  readonly found: readonly string[];
  /** A few of those that it asked for in vain. */
  readonly missed: readonly string[];
  /** What `confirm` would say with every word near by, and with none. */
  readonly withWords: number;
  readonly without: number;
  /** True if there is nothing to confirm: the pattern alone decides. */
  readonly bare: boolean;
}

const shownWords = 5;

/** Asks `confirm` again, under other circumstances. `context` is that of the match. */
export function gatherEvidence(detector: Detector, value: string, context: MatchContext): Evidence {
  const { confirm, confidence = 0 } = detector;
  if (confirm === undefined) return { found: [], missed: [], withWords: confidence, without: confidence, bare: true };
  const { text, start, end } = context;
  const found = new Set<string>();
  const missed = new Set<string>();
  const note = (words: readonly string[], reach = 64): void => {
    for (const word of words) (nearWords(text, start, end, [word], reach) ? found : missed).add(word);
  };
  const ask = (near: MatchContext["near"], score: MatchContext["score"]): number =>
    confirm(value, { text, start, end, near, score });
  ask(
    (words, reach) => {
      note(words, reach);
      return context.near(words, reach);
    },
    (words, reach) => {
      note(words, reach);
      return context.score(words, reach);
    },
  );
  return {
    found: [...found],
    missed: [...missed].slice(0, shownWords),
    withWords: ask(
      () => true,
      () => 1,
    ),
    without: ask(
      () => false,
      () => 0,
    ),
    bare: false,
  };
}

/** One line for each reason. Words that stand in the text are words of the detector's own list, so they give nothing away. */
export function saysWhy({ found, missed, withWords, without, bare }: Evidence, confidence: number): string[] {
  if (bare) return ["the pattern alone decides"];
  const reasons: string[] = [];
  if (found.length > 0) reasons.push(`words near by: ${found.join(", ")}`);
  if (confidence <= 0 && Math.max(withWords, without) <= 0) {
    return [...reasons, "its own check refused it: check digits, a range, or a placeholder"];
  }
  if (found.length === 0 && missed.length > 0 && withWords > confidence) {
    reasons.push(`${withWords.toFixed(2)} if a word such as ${missed.join(", ")} stood near by`);
  }
  if (found.length > 0 && without < confidence) reasons.push(`${Math.max(0, without).toFixed(2)} without them`);
  if (reasons.length === 0)
    reasons.push(confidence < reportableConfidence ? "its own check is not sure" : "its own check passed");
  return reasons;
}
