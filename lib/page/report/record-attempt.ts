/** Describes what happened on a page of an AI tool and hands it to the recorder. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import { describe } from "../../core/describe.ts";
import type { Decision } from "../../core/policy/decide.ts";
import { holds } from "../../core/policy/holds.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Activity, Outcome } from "../../schema/activity.ts";
import type { GuidanceSource } from "../judge/guidance.ts";
import type { Verdict } from "../judge/judge.ts";
import type { Recorder } from "./record.ts";

interface Tools {
  readonly newId: () => string;
  readonly recorder: Recorder;
  readonly guidance: Pick<GuidanceSource, "now">;
}

/** Revision 0 of an activity. */
export function recordAttempt(
  { newId, recorder, guidance }: Tools,
  { tool, host }: ToolMatch,
  kind: Activity["kind"],
  verdict: Pick<Verdict, "findings" | "text" | "unscanned">,
  decision: Decision,
  gatePolicy: GatePolicy,
  outcome: Outcome,
  beforePolicy = false,
): Activity {
  const { findings, text, unscanned } = verdict;
  const variant = (holds(decision.action) && guidance.now()?.variant) || undefined;
  const activity = describe({
    ...{ id: newId(), occurredAt: Date.now(), kind, tool: tool.id, host, policyName: gatePolicy.policy.name },
    ...{ decision, outcome, findings, text, unscanned, beforePolicy, variant },
  });
  recorder.record(activity);
  return activity;
}
