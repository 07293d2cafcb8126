/** One held attempt, from the moment that the page did not get it to how it ended. */
import type { GatePolicy } from "../bridge/protocol.ts";
import { confirmRedaction } from "../core/confirm-redaction.ts";
import { type Decision, holds } from "../core/decide.ts";
import { concluded } from "../core/describe.ts";
import type { ToolMatch } from "../core/match-tool.ts";
import { withheldValues } from "../core/redact.ts";
import type { Activity, Outcome } from "../schema/activity.ts";
import type { Finding } from "../schema/finding.ts";
import { askAbout, canRedact } from "./ask.ts";
import type { Attempt } from "./attempt.ts";
import { composerBox } from "./caret.ts";
import type { KindWords } from "./classifier-on-demand.ts";
import type { Verdict } from "./judge.ts";
import type { Notice, Nudge } from "./nudge/nudge.ts";
import { details, headings, labels, ways, whatWasFound } from "./nudge/words.ts";
import type { Problems } from "./problems.ts";
import { type RedactedAttempt, redactAttempt } from "./redact-attempt.ts";
import type { ReleaseResult } from "./release.ts";

export interface Held {
  readonly attempt: Attempt;
  readonly verdict: Verdict;
  readonly decision: Decision;
  /** Policy lets go what could not be read, as a picture beside a text: then it stays with the redacted version. */
  readonly unreadMayGo: boolean;
  readonly match: ToolMatch;
  readonly gatePolicy: GatePolicy;
  readonly usingFallback: boolean;
}

export interface HoldTools {
  readonly nudge: Nudge;
  readonly kinds: ReadonlyMap<string, KindWords>;
  readonly record: (activity: Activity) => void;
  /** What policy would hold of a text in this place: a redacted text is looked at like any other before it goes on. */
  readonly findHeld: (text: string) => readonly Finding[];
  readonly connected: () => boolean;
  readonly problems: Problems;
  /** The person lets it through: called right before it is released. */
  readonly approve: () => void;
}

/** How often, and how long, the composer is read before a redaction counts as not confirmed. Milliseconds. */
const readBackTimes = { every: 50, until: 1_500 };

/** Asks, or redacts at once where policy says so, and records how it ended. Never rejects. `activity` is its revision 0. */
export async function settle(held: Held, activity: Activity, tools: HoldTools): Promise<void> {
  const conclude = (outcome: Outcome, reason?: Activity["reason"]) => tools.record(concluded(activity, outcome, reason));
  const { attempt, decision } = held;
  if (!holds(decision.action)) {
    // It only waited for the policy or for its files to be read, and the policy lets it through.
    tools.nudge.close();
    conclude(await releaseOriginal(held, tools, "allowed"));
    return;
  }
  if (decision.action === "redact" && canRedact(held)) {
    conclude(await releaseRedacted(held, tools));
    return;
  }
  const question = askAbout({ ...held, kinds: tools.kinds, connected: tools.connected() });
  const answer = await tools.nudge.ask(question, composerBox(attempt.target));
  switch (answer.step) {
    case "redact":
      conclude(await releaseRedacted(held, tools));
      return;
    case "proceed":
      conclude(await releaseOriginal(held, tools, "overridden"), answer.reason);
      return;
    case "approved-tool":
      attempt.leave();
      conclude("handed-over");
      return;
    default:
      attempt.leave();
      conclude(decision.action === "block" ? "blocked" : "cancelled");
  }
}

async function releaseOriginal({ attempt }: Held, tools: HoldTools, done: Outcome): Promise<Outcome> {
  tools.approve();
  const way = ways[attempt.kind];
  if (took(await attempt.releaseOriginal(), tools.problems)) {
    if (way.ready) tell(tools.nudge, attempt, { tone: "ok", ...way.ready });
    return done;
  }
  tell(tools.nudge, attempt, { tone: "caution", heading: headings.refused, detail: way.kept });
  return "not-verified";
}

/** Says "redacted" only after the composer was read back; a text that did not arrive is offered for copying instead. */
async function releaseRedacted({ attempt, verdict, decision }: Held, tools: HoldTools): Promise<Outcome> {
  const { nudge, kinds, findHeld } = tools;
  const way = ways[attempt.kind];
  const redacted = redactAttempt(attempt, verdict, decision.held, findHeld);
  if (!redacted || !attempt.releaseRedacted) {
    tell(nudge, attempt, { tone: "caution", heading: headings.unscanned.error, detail: way.kept });
    return "not-verified";
  }
  const before = attempt.before();
  const taken = await attempt.releaseRedacted(redacted);
  if (took(taken, tools.problems) && (await confirmed(attempt, before, redacted, withheldValues(verdict.text, decision.held)))) {
    const detail = attempt.readBack() === null ? way.redactedUnread : way.redacted;
    tell(nudge, attempt, { tone: "ok", heading: way.without(whatWasFound(decision.held, kinds)), detail });
    return "redacted";
  }
  const [heading, why] =
    taken === "taken" ? [headings.notConfirmed, details.notConfirmed] : [headings.refused, details.refusedRedacted];
  const steps = [
    ...(redacted.text === "" ? [] : [{ kind: "copy", label: labels.copyRedacted, text: redacted.text } as const]),
    { kind: "cancel", label: labels.close } as const,
  ];
  const answer = await nudge.ask(
    { tone: "caution", heading, why, about: null, samples: [], steps, footer: [], note: null, helpUrl: null },
    composerBox(attempt.target),
  );
  if (answer.step === "copy") await navigator.clipboard.writeText(redacted.text).catch(() => undefined);
  return "not-verified";
}

/** A page that does not take what is let through is one on which the gate works only half. */
function took(result: ReleaseResult, problems: Problems): boolean {
  const taken = result === "taken";
  problems[taken ? "clear" : "raise"]("release-refused");
  return taken;
}

/** A file was made anew by us and handed over as it is: there is no composer to look into. */
async function confirmed(attempt: Attempt, before: string, redacted: RedactedAttempt, held: readonly string[]): Promise<boolean> {
  const proof = { before, pasted: redacted.text, placeholders: redacted.placeholders, withheld: [...held, ...redacted.withheld] };
  const check = () => {
    const after = attempt.readBack();
    return after === null || confirmRedaction({ ...proof, after });
  };
  for (let waited = 0; waited <= readBackTimes.until; waited += readBackTimes.every) {
    if (check()) return true;
    await new Promise((resolve) => setTimeout(resolve, readBackTimes.every));
  }
  return false;
}

function tell(nudge: Nudge, { target }: Attempt, notice: Notice): void {
  nudge.tell(notice, composerBox(target));
}
