/** The step "this is not sensitive": these values are not asked about here any more, and the record says that the find was wrong. */

import { holds } from "../../core/policy/holds.ts";
import { isSpan } from "../../core/redaction/is-span.ts";
import { maskFinding } from "../../core/redaction/mask.ts";
import type { Activity } from "../../schema/activity.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { say } from "../../words/say.ts";
import type { AskInput } from "../hold/ask-input.ts";
import type { Held } from "../hold/held.ts";
import { decideVerdict } from "../judge/judge.ts";
import type { Step } from "../nudge/step.ts";

/** For how long; the worker forgets by the same. */
const days = 90;
/** From here on a find is as good as certain: a check digit fits, or the form alone says it. */
const certain = 0.95;

/** Null where policy lets nobody say so of anything here. */
export function doubtStep(input: AskInput): Step | null {
  const { attempt, verdict, decision, gatePolicy, match, kinds, mayDoubt } = input;
  const { policy } = gatePolicy;
  if (!mayDoubt || decision.held.length === 0) return null;
  const allow = policy.notSensitive?.allow ?? "unless-secret";
  if (allow === "none" || (allow !== "any" && decision.action === "block")) return null;
  const values = new Map<string, { key: string; name: string; masked: string }>();
  for (const finding of decision.held.filter(isSpan)) {
    if (allow !== "any" && isCertainSecret(finding)) continue;
    const kind = kinds.get(finding.detector);
    const key = keyOf(finding, verdict.text);
    values.set(key, { key, name: kind?.name.one ?? finding.detector, masked: maskFinding(finding, verdict.text, kind) });
  }
  if (values.size === 0 || values.size > mostValues) return null;
  const thenGoes = (keys: ReadonlySet<string>) =>
    holds(decisionWithout(keys, verdict, match.tool.id, policy).action) ? null : say(`steps.doubt.go.${attempt.kind}`);
  const doubt = { values: [...values.values()], tool: match.tool.name, days, thenGoes };
  return { kind: "not-sensitive", label: say("steps.doubt.open", { count: values.size }), doubt };
}

/** More is no doubt about a value but about a rule. */
const mostValues = 20;

function isCertainSecret({ category, confidence }: Finding): boolean {
  return category === "credential" && confidence >= certain;
}

function keyOf({ detector, start, end }: Finding, text: string): string {
  return `${detector} ${text.slice(start, end)}`;
}

function decisionWithout(keys: ReadonlySet<string>, verdict: Held["verdict"], tool: string, policy: Policy) {
  const findings = verdict.findings.filter((finding) => !keys.has(keyOf(finding, verdict.text)));
  return decideVerdict({ ...verdict, findings }, tool, policy);
}

/** The held findings that the person means. */
export function doubtedFindings({ verdict, decision }: Held, keys: ReadonlySet<string>): Finding[] {
  return decision.held.filter((finding) => keys.has(keyOf(finding, verdict.text)));
}

/** The activity with what the person says of it: by kind, how many of the values are not sensitive. No value, no word. */
export function withDoubt(activity: Activity, doubted: readonly Finding[]): Activity {
  const findings = activity.findings.map((finding) => {
    const count = doubted.filter(({ detector }) => detector === finding.detector).length;
    return count === 0 ? finding : { ...finding, doubted: Math.min(finding.count, (finding.doubted ?? 0) + count) };
  });
  return { ...activity, findings, disputed: "not-sensitive" };
}
