/** What policy says of a verdict for this person, who may have been asked often enough today. */
import type { Guidance } from "../../bridge/guidance.ts";
import type { Decision } from "../../core/policy/decide.ts";
import { spareAttention } from "../../core/policy/spare-attention.ts";
import type { Policy } from "../../schema/policy.ts";
import { decideVerdict, type Judged } from "./judge.ts";

export function decideAttempt(verdict: Judged, tool: string, policy: Policy, guidance: Guidance | null): Decision {
  return spareAttention({
    decision: decideVerdict(verdict, tool, policy),
    ofNothing: () => decideVerdict({ ...verdict, findings: [], unscanned: null }, tool, policy),
    unscanned: verdict.unscanned !== null,
    fatigue: policy.fatigue,
    left: guidance?.asksLeft ?? null,
  });
}
