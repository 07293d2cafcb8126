/** The step "continue in the approved tool": the worker opens it and takes the text along, where policy lets it. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import type { Decision } from "../../core/policy/decide.ts";
import { stops } from "../../core/policy/holds.ts";
import { rulingOf } from "../../core/policy/ruling-of.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Outcome } from "../../schema/activity.ts";
import { say } from "../../words/say.ts";
import type { Attempt } from "../attempt.ts";
import { composerBox } from "../composer/caret.ts";
import { largestText } from "../judge/largest-text.ts";
import type { Nudge } from "../nudge/nudge.ts";
import type { Step } from "../nudge/step.ts";
import { labels } from "../nudge/words.ts";
import type { GiveHandOver } from "./hand-over-road.ts";

type ApprovedStep = Extract<Step, { kind: "approved-tool" }>;

/** Null where policy names no other tool to go to. */
export function approvedStep(input: {
  readonly attempt: Pick<Attempt, "content">;
  readonly gatePolicy: GatePolicy;
  readonly match: ToolMatch;
  readonly connected: boolean;
  readonly decision: Decision;
}): ApprovedStep | null {
  const { policy } = input.gatePolicy;
  const { alternatives } = rulingOf(policy, input.decision) ?? {};
  const others = policy.approved.filter(({ tool }) => tool !== input.match.tool.id);
  const other = alternatives ? alternatives.flatMap((id) => others.find(({ tool }) => tool === id) ?? [])[0] : others[0];
  if (!other) return null;
  const { plain, html } = input.attempt.content;
  const fits = plain.length <= largestText && html.length <= 2 * largestText;
  const takesAlong = input.connected && fits && policy.handOver !== "link";
  return { kind: "approved-tool", label: labels.approvedTool(other.name), tool: other.tool, url: other.url, takesAlong };
}

/** What the person should know before he chooses it. */
export function saysBeforehand(step: ApprovedStep, { content }: Pick<Attempt, "content">): string[] {
  if (!step.takesAlong) return [];
  const text = content.plain === "" ? [] : [say("handOver.goesAlong", { step: step.label })];
  return content.files.length === 0 ? text : [...text, say("handOver.filesStay")];
}

/** How the activity ends. Where the text cannot go along the person is told, and may go without it. */
export async function continueInApproved(
  step: ApprovedStep,
  { attempt, decision }: { readonly attempt: Pick<Attempt, "content" | "target" | "leave">; readonly decision: Decision },
  { nudge, give }: { readonly nudge: Nudge; readonly give: GiveHandOver },
): Promise<Outcome> {
  attempt.leave();
  if (!step.takesAlong) return "handed-over";
  const { plain, html, files } = attempt.content;
  try {
    await give({ tool: step.tool, text: plain, html, files: files.length });
    return "handed-over";
  } catch {
    const question = {
      ...{ heading: say("handOver.notOpened.heading"), why: say("handOver.notOpened.why") },
      ...({ tone: "caution", about: null, samples: [], footer: [], note: null, helpUrl: null } as const),
      steps: [{ ...step, takesAlong: false }, { kind: "cancel", label: labels.close } as const],
    };
    const answer = await nudge.ask(question, composerBox(attempt.target));
    if (answer.step === "approved-tool") return "handed-over";
    attempt.leave();
    return stops(decision.action) ? "blocked" : "cancelled";
  }
}
