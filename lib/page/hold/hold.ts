/** One held attempt, from the moment that the page did not get it to how it ended. */

import { concluded } from "../../core/describe.ts";
import { holds, stops } from "../../core/policy/holds.ts";
import { splitByChoice } from "../../core/redaction/excerpt.ts";
import { withheldValues } from "../../core/redaction/redact.ts";
import type { Activity, Outcome } from "../../schema/activity.ts";
import { composerBox } from "../composer/caret.ts";
import { noticeOf } from "../nudge/notices.ts";
import type { Answer } from "../nudge/step.ts";
import type { Saying } from "../shown.ts";
import { askForApproval } from "../steps/ask-approval.ts";
import { continueInApproved } from "../steps/continue-in-approved.ts";
import { copyText } from "../steps/copy-document.ts";
import { releaseEdited } from "../steps/edit-draft.ts";
import { doubtedFindings, withDoubt } from "../steps/not-sensitive.ts";
import { releaseRedacted } from "../steps/release-redacted.ts";
import { answeredBefore, rememberAnswer, tellSameAsBefore } from "../steps/same-as-before.ts";
import { askAbout, canRedact } from "./ask.ts";
import type { Ending, Held, HoldTools } from "./held.ts";
import { releaseOriginal } from "./release-original.ts";

/** Of what policy holds: asks, or redacts at once where policy says so, and records how it ended. Never rejects. `activity` is its revision 0. */
export async function settle(held: Held, activity: Activity, tools: HoldTools): Promise<void> {
  const conclude = ({ outcome, ...how }: Ending) => tools.record(concluded(activity, outcome, how));
  const { attempt, decision } = held;
  if (decision.action === "redact" && canRedact(held)) {
    conclude(await releaseRedacted(held, tools));
    return;
  }
  const before = answeredBefore(held, tools.recent);
  if (before) {
    const outcome = await goOn(held, tools);
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
      conclude(rememberAnswer(held, tools.recent, { outcome: await goOn(held, tools), ...because }));
      return;
    case "edit":
      conclude({ ...(await releaseEdited(held, tools, answer.text ?? "", answer.reason !== undefined)), ...because });
      return;
    case "not-sensitive":
      return settleDoubt(held, activity, tools, answer.doubted ?? new Set());
    case "approved-tool":
      conclude({ outcome: await continueInApproved(question.steps.find((step) => step.kind === "approved-tool")!, held, tools) });
      return;
    case "copy":
      attempt.leave();
      conclude({ outcome: await copyText(question, held, tools.nudge) });
      return;
    case "ask-approval":
      if (!answer.purpose) break;
      conclude({ outcome: await askForApproval(answer.purpose, held, tools) });
      return;
  }
  attempt.leave();
  conclude({ outcome: stops(decision.action) ? "blocked" : "cancelled" });
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
  const outcome = await goOn(held, tools);
  tools.record(concluded(said, outcome));
}

/** Somebody who has looked and keeps everything lets it go on as it is. */
async function releaseChosen(held: Held, tools: HoldTools, keep?: ReadonlySet<string>): Promise<Ending> {
  const { hidden } = splitByChoice(held.verdict.text, held.decision.held, keep ?? new Set());
  if (hidden.length === 0) return { outcome: await goOn(held, tools) };
  return releaseRedacted(held, tools, keep);
}

function goOn({ attempt }: Held, tools: HoldTools): Promise<Outcome> {
  const tell = (what: Saying) => {
    const notice = noticeOf(what);
    if (notice) tools.nudge.tell(notice, composerBox(attempt.target));
  };
  return releaseOriginal(attempt, tools, tell, "overridden");
}
