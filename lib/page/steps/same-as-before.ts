/** The same values again, a moment after the person let them through: they go on by that answer, and it is said that they do. */
import type { Decision } from "../../core/policy/decide.ts";
import { withheldValues } from "../../core/redaction/redact.ts";
import type { Activity } from "../../schema/activity.ts";
import { say } from "../../words/say.ts";
import type { Attempt } from "../attempt.ts";
import { composerBox } from "../composer/caret.ts";
import type { RecentAnswers } from "../hold/recent-answers.ts";
import type { Verdict } from "../judge/judge.ts";
import type { Nudge } from "../nudge/nudge.ts";

interface Asked {
  readonly attempt: Pick<Attempt, "kind" | "content">;
  readonly verdict: Verdict;
  readonly decision: Decision;
}

/** A send has an approval of its own; a file, and what was not checked whole, may hold something else this time. */
function valuesOf({ attempt, verdict, decision }: Asked): readonly string[] {
  const { kind, content } = attempt;
  if (kind === "send" || kind === "clipboard" || content.files.length > 0 || verdict.unscanned !== null) return [];
  return withheldValues(verdict.text, decision.held);
}

/** Null where it has to be asked; otherwise the answer that was given. */
export function answeredBefore(asked: Asked, recent: RecentAnswers): Pick<Activity, "reason"> | null {
  const before = recent.find(asked.attempt.kind, valuesOf(asked), asked.decision.action);
  return before && (before.reason ? { reason: before.reason } : {});
}

/** Passes on how it ended. */
export function rememberAnswer<Ending extends Pick<Activity, "outcome" | "reason">>(
  asked: Asked,
  recent: RecentAnswers,
  ending: Ending,
): Ending {
  const { outcome, reason } = ending;
  const given = { action: asked.decision.action, ...(reason ? { reason } : {}) };
  if (outcome === "overridden") recent.add(asked.attempt.kind, valuesOf(asked), given);
  return ending;
}

export function tellSameAsBefore({ target }: Pick<Attempt, "target">, nudge: Nudge): void {
  nudge.tell({ tone: "ok", heading: say("coaching.again"), detail: say("coaching.again.detail") }, composerBox(target));
}
