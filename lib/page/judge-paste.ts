/** The verdict on a captured paste, in the same tick. Never throws: what it cannot check is `unscanned`, and that is held. */
import type { Classifier } from "../core/classify.ts";
import { type Decision, decide, holds } from "../core/decide.ts";
import { extractText } from "../core/extract-text.ts";
import type { UnscannedReason } from "../schema/action.ts";
import type { Finding } from "../schema/finding.ts";
import type { Policy } from "../schema/policy.ts";
import type { CapturedPaste } from "./capture-paste.ts";

export interface Verdict {
  /** What was classified: the plain text, then whatever of the HTML is not in it. */
  readonly text: string;
  /** The plain text is `text.slice(0, plainEnd)`: what a redacted paste is made of. */
  readonly plainEnd: number;
  readonly findings: readonly Finding[];
  readonly unscanned: UnscannedReason | null;
}

/** Larger texts would be felt. UTF-16 code units; one million take about as long as one frame. */
export const largestText = 1_048_576;

/** `classifier` may throw: then the text counts as not checked. */
export function judgePaste(captured: CapturedPaste, classifier: () => Classifier): Verdict {
  const nothing = { text: "", plainEnd: 0, findings: [] };
  try {
    if (captured.plain.length + captured.html.length > largestText * 4 || captured.plain.length > largestText) {
      return { ...nothing, unscanned: "too-large" };
    }
    const { text, plainEnd } = extractText(captured);
    if (text.length > largestText) return { ...nothing, unscanned: "too-large" };
    return { text, plainEnd, findings: classifier().classify(text), unscanned: captured.files.length > 0 ? "file" : null };
  } catch {
    return { ...nothing, unscanned: "error" };
  }
}

/** Before the policy is here only a text with nothing in it goes on; everything else waits for it. */
export function needsPolicy(verdict: Verdict): boolean {
  return verdict.unscanned !== null || verdict.findings.length > 0;
}

/** What policy says of a verdict. A text that could not be checked because something broke is held whatever the policy. */
export function decideVerdict(verdict: Verdict, tool: string, policy: Policy): Decision {
  const decision = decide({ findings: verdict.findings, unscanned: verdict.unscanned, tool, policy });
  return verdict.unscanned === "error" && !holds(decision.action) ? { ...decision, action: "nudge" } : decision;
}
