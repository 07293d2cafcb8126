/** Findings as counts, made into findings again: what a case of a policy names, and what an activity has recorded. */
import type { Finding } from "../../schema/finding.ts";
import type { CaseFinding } from "../../schema/policy-case.ts";

const sure = { possible: 0.6, likely: 0.8, certain: 0.99 } as const;

/** They have no place in any text. At most `most` of each: no rule can ask for a count that it would not reach. */
export function findingsOf(counts: readonly CaseFinding[], most: number): Finding[] {
  return counts.flatMap(({ count = 1, confidence = "certain", canary = false, detector, category, family, severity }) => {
    const finding = { detector, category, family, severity, canary, start: 0, end: 0, confidence: sure[confidence] };
    return Array.from({ length: Math.min(count, most) }, () => finding);
  });
}
