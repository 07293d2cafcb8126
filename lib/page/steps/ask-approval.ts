/** The step "ask for approval": tool, purpose and kinds of data go to the company; what was held stays out. */
import type { GatePolicy, Protocol } from "../../bridge/protocol.ts";
import type { Decision } from "../../core/policy/decide.ts";
import { holds, stops } from "../../core/policy/holds.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Outcome } from "../../schema/activity.ts";
import type { Category } from "../../schema/finding.ts";
import { type Purpose, purposes } from "../../schema/purpose.ts";
import { say, sayList } from "../../words/say.ts";
import type { Attempt } from "../attempt.ts";
import { composerBox } from "../composer/caret.ts";
import type { Nudge } from "../nudge/nudge.ts";
import type { Step } from "../nudge/step.ts";

type Ask = Protocol["ask-approval"];

/** Answered once the request is on disk. Rejects where it cannot be written down. */
export type SendRequest = (request: Ask["request"]) => Promise<Ask["reply"]>;

interface Stopped {
  readonly attempt: Pick<Attempt, "target" | "leave">;
  readonly match: ToolMatch;
  readonly decision: Decision;
}

/** Null where there is nobody to ask, where policy has no such way, and where there is nothing that an approval would change. */
export function approvalStep({
  match,
  decision,
  gatePolicy,
  connected,
}: Pick<Stopped, "match" | "decision"> & { readonly gatePolicy: GatePolicy; readonly connected: boolean }): Extract<
  Step,
  { kind: "ask-approval" }
> | null {
  const { enabled = true, purposes: offered = purposes } = gatePolicy.policy.approval ?? {};
  if (!connected || !gatePolicy.canAsk || !enabled || !holds(decision.action)) return null;
  const expects = expectedOf(decision);
  if (expects.length === 0 && !stops(decision.action)) return null;
  const data = sayList(expects.map((category) => say(`approval.category.${category}`)));
  const says = expects.length === 0 ? say("approval.saysNoData") : say("approval.says", { data });
  const legend = say("approval.legend", { tool: match.tool.name });
  return { kind: "ask-approval", label: say("approval.ask"), form: { legend, purposes: offered, says } };
}

/** Writes the request down and says how it stands. How the activity ends: nothing went in. */
export async function askForApproval(
  purpose: Purpose,
  { attempt, decision, match }: Stopped,
  { nudge, sendRequest }: { readonly nudge: Nudge; readonly sendRequest: SendRequest },
): Promise<Outcome> {
  attempt.leave();
  const request = { tool: match.tool.id, purpose, expects: expectedOf(decision) };
  const { asked } = await sendRequest(request).catch(() => ({ asked: "failed" as const }));
  const how = asked === "new" ? "asked" : asked;
  const tone = how === "failed" ? "caution" : "ok";
  const notice = { tone, heading: say(`approval.${how}.heading`), detail: say(`approval.${how}.detail`) } as const;
  nudge.tell(notice, composerBox(attempt.target));
  return stops(decision.action) ? "blocked" : "cancelled";
}

function expectedOf({ held }: Decision): Category[] {
  return [...new Set(held.map(({ category }) => category))];
}
