/** One held attempt, from the moment that the page did not get it to how it ended. */
import { holds } from "../core/decide.ts";
import { concluded } from "../core/describe.ts";
import { splitByChoice } from "../core/excerpt.ts";
import { withheldValues } from "../core/redact.ts";
import type { Activity, Outcome } from "../schema/activity.ts";
import { askAbout, canRedact } from "./ask.ts";
import type { Attempt } from "./attempt.ts";
import { composerBox } from "./caret.ts";
import type { Ending, Held, HoldTools } from "./held.ts";
import type { Notice } from "./nudge/notice.ts";
import type { Nudge } from "./nudge/nudge.ts";
import type { Answer } from "./nudge/step.ts";
import { headings, ways } from "./nudge/words.ts";
import { askForApproval } from "./steps/ask-approval.ts";
import { continueInApproved } from "./steps/continue-in-approved.ts";
import { releaseEdited } from "./steps/edit-draft.ts";
import { doubtedFindings, withDoubt } from "./steps/not-sensitive.ts";
import { releaseRedacted, took } from "./steps/release-redacted.ts";
import { answeredBefore, rememberAnswer, tellSameAsBefore } from "./steps/same-as-before.ts";

/** Asks, or redacts at once where policy says so, and records how it ended. Never rejects. `activity` is its revision 0. */
export async function settle(held: Held, activity: Activity, tools: HoldTools): Promise<void> {
  const conclude = ({ outcome, ...how }: Ending) => tools.record(concluded(activity, outcome, how));
  const { attempt, decision } = held;
  if (!holds(decision.action)) {
    // It only waited for the policy or for its files to be read, and the policy lets it through.
    tools.nudge.close();
    conclude({ outcome: await releaseOriginal(held, tools, "allowed") });
    return;
  }
  if (decision.action === "redact" && canRedact(held)) {
    conclude(await releaseRedacted(held, tools));
    return;
  }
  const before = answeredBefore(held, tools.recent);
  if (before) {
    const outcome = await releaseOriginal(held, tools, "overridden");
    if (outcome === "overridden") tellSameAsBefore(attempt, tools.nudge);
    conclude({ outcome, ...before });
    return;
  }
  const question = askAbout({
    ...held,
    kinds: tools.kinds,
    connected: tools.connected(),
    guidance: tools.guidance,
    drafts: tools.drafts,
    naming: tools.conversation.naming(),
    mayDoubt: tools.notSensitive.ready,
  });
  tools.guidance.asked(question.advice?.explains ?? null);
  const answer = await tools.nudge.ask(question, composerBox(attempt.target));
  const because = reasonOf(answer);
  if (answer.words?.where === "device") tools.keepWords(activity.id, answer.words.text);
  switch (answer.step) {
    case "redact":
      conclude({ ...(await releaseChosen(held, tools, answer.keep)), ...because });
      return;
    case "proceed":
      conclude(rememberAnswer(held, tools.recent, { outcome: await releaseOriginal(held, tools, "overridden"), ...because }));
      return;
    case "edit":
      conclude({ ...(await releaseEdited(held, tools, answer.text ?? "", answer.reason !== undefined)), ...because });
      return;
    case "not-sensitive":
      return settleDoubt(held, activity, tools, answer.doubted ?? new Set());
    case "approved-tool":
      conclude({ outcome: await continueInApproved(question.steps.find((step) => step.kind === "approved-tool")!, held, tools) });
      return;
    case "ask-approval":
      if (!answer.purpose) break;
      conclude({ outcome: await askForApproval(answer.purpose, held, tools) });
      return;
  }
  attempt.leave();
  conclude({ outcome: decision.action === "block" ? "blocked" : "cancelled" });
}

/** What the record says of the reason: words only where they are sent. */
function reasonOf({ reason, words }: Answer): Pick<Activity, "reason" | "reasonWords"> {
  return { ...(reason ? { reason } : {}), ...(words?.where === "sent" ? { reasonWords: words.text } : {}) };
}

/** What is still held is asked about again; where nothing is, it goes on as it was. */
async function settleDoubt(held: Held, activity: Activity, tools: HoldTools, keys: ReadonlySet<string>): Promise<void> {
  const { verdict, match } = held;
  const doubted = doubtedFindings(held, keys);
  // Kept for later or not: for this text the person has said it.
  await tools.notSensitive.add(match.tool.id, doubted, verdict.text).catch(() => undefined);
  tools.approve(withheldValues(verdict.text, doubted));
  const said = withDoubt(activity, doubted);
  const decision = tools.decideAgain();
  if (holds(decision.action)) return settle({ ...held, decision }, said, tools);
  const outcome = await releaseOriginal(held, tools, "overridden");
  tools.record(concluded(said, outcome));
}

/** Somebody who has looked and keeps everything lets it go on as it is. */
async function releaseChosen(held: Held, tools: HoldTools, keep?: ReadonlySet<string>): Promise<Ending> {
  const { hidden } = splitByChoice(held.verdict.text, held.decision.held, keep ?? new Set());
  if (hidden.length === 0) return { outcome: await releaseOriginal(held, tools, "overridden") };
  return releaseRedacted(held, tools, keep);
}

async function releaseOriginal({ attempt }: Held, tools: HoldTools, done: Outcome): Promise<Outcome> {
  tools.approve();
  const way = ways[attempt.kind];
  if (took(await attempt.releaseOriginal(), tools.problems)) {
    if (way.ready) tell(tools.nudge, attempt, { tone: "ok", ...way.ready });
    return done;
  }
  tell(tools.nudge, attempt, { tone: "caution", heading: headings.refused, detail: attempt.kept ?? way.kept });
  return "not-verified";
}

function tell(nudge: Nudge, { target }: Attempt, notice: Notice): void {
  nudge.tell(notice, composerBox(target));
}
