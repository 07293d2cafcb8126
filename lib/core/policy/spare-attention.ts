/** Beyond a day's cap what matters least goes unasked, and is recorded as that. What stops, hides or needs a reason never does. */
import type { Fatigue } from "../../schema/fatigue.ts";
import { severityRank } from "../../schema/finding.ts";
import type { Decision } from "./decide.ts";

export interface SpareInput {
  readonly decision: Decision;
  /**
   * What policy says of a text in the same place in which nothing was found: a rule that holds that one stands whatever the cap. Asked only
   * past it.
   */
  readonly ofNothing: () => Decision;
  /** True where a part was not checked. */
  readonly unscanned: boolean;
  readonly fatigue: Fatigue | undefined;
  /** Questions that are left today; null where that is not known, and then it is asked. */
  readonly left: number | null;
}

/** The same decision, or "record" in its place where it falls under the cap. */
export function spareAttention({ decision, ofNothing, unscanned, fatigue, left }: SpareInput): Decision {
  if (!fatigue || left === null || left > 0 || unscanned) return decision;
  if (decision.action !== "nudge" || decision.held.length === 0) return decision;
  const limit = severityRank(fatigue.below);
  if (decision.held.some(({ severity }) => severityRank(severity) >= limit) || ofNothing().action === "nudge") return decision;
  return { ...decision, action: "record", held: [], pastCap: true };
}
