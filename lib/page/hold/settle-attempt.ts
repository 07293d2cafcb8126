/** What was cancelled is looked at in peace: with its policy, its files and all that classifies; then it goes on, or is asked about. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import { concluded } from "../../core/describe.ts";
import { type Decision, neverHolds } from "../../core/policy/decide.ts";
import { holds, stops } from "../../core/policy/holds.ts";
import { withheldValues } from "../../core/redaction/redact.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Attempt } from "../attempt.ts";
import type { BareParts } from "../bare-gate.ts";
import { decideVerdict, judge, tooLarge, type Verdict } from "../judge/judge.ts";
import type { JudgeHere } from "../judge/judge-here.ts";
import { recordAttempt as record } from "../report/record-attempt.ts";
import type { Showing } from "../showing.ts";
import type { Saying } from "../shown.ts";
import type { Held, HoldTools } from "./held.ts";
import { createRecentAnswers } from "./recent-answers.ts";
import { releaseOriginal } from "./release-original.ts";

/** Work shorter than this is not shown. Milliseconds. */
const workingAfter = 150;

/**
 * The result resolves when the attempt is settled, and rejects where something broke: then nothing went in. `recordLater` is told of what went
 * on before anything could look at it, because policy only watches.
 */
export function createSettle(
  parts: BareParts & { readonly showing: Showing },
  here: JudgeHere,
  recordLater: (match: ToolMatch, attempt: Attempt, known: GatePolicy) => Promise<void>,
): (match: ToolMatch, begun: Attempt) => Promise<void> {
  const { classifier, showing, policy, approvals, withheld, guidance } = parts;
  const recent = createRecentAnswers();

  async function settleAttempt(match: ToolMatch, begun: Attempt): Promise<void> {
    const open: Verdict[] = [];
    try {
      await settleOpen(match, begun, open);
    } finally {
      for (const { close } of open) close?.();
    }
  }

  /** `open`: what holds files that are still being read from. */
  async function settleOpen(match: ToolMatch, begun: Attempt, open: Verdict[]): Promise<void> {
    const gatePolicy = await working(begun.target, policy.settled());
    const usingFallback = gatePolicy === parts.fallback;
    if (neverHolds(gatePolicy.policy) && !classifier.arrived()) {
      const tell = (what: Saying) => showing.tell(what, begun.target);
      await releaseOriginal(begun, { approve: () => {}, problems: parts.problems }, tell, "allowed");
      void recordLater(match, begun, gatePolicy);
      return;
    }
    await working(begun.target, Promise.all([classifier.readyWithin(), guidance.settled(), parts.notSensitive.settled()]));
    // Once more: policy brings lists of its own, and the models may have come.
    const first = judge(begun.content, classifier);
    const content = begun.gather ? await working(begun.target, begun.gather()) : begun.content;
    const attempt = content ? { ...begun, content } : begun;
    const whole = content ? await working(attempt.target, withFiles(first, attempt, match, gatePolicy)) : tooLarge(first);
    open.push(whole);
    const read = here.placed(attempt, match, whole);
    const verdict = here.unapproved(attempt, here.unlessReady(read));
    const decideAgain = (): Decision => {
      const now = here.decide(verdict, match.tool.id, gatePolicy.policy);
      // Nobody has seen the rest of it, whatever is said of what was found, or when.
      return verdict.endedEarly ? { ...now, action: "block" } : now;
    };
    const decision = decideAgain();
    if (whole.ended) {
      attempt.leave();
      record(parts, match, attempt.kind, verdict, decision, gatePolicy, "cancelled", usingFallback);
      return;
    }
    const unread = { ...verdict, findings: [] };
    const unreadMayGo = !holds(decideVerdict(unread, match.tool.id, gatePolicy.policy).action);
    const held: Held = { attempt, verdict, decision, unreadMayGo, match, gatePolicy, usingFallback };
    const values = withheldValues(verdict.text, decision.held);
    withheld.add(values);
    const outcome = stops(decision.action) ? "blocked" : "held";
    const activity = record(parts, match, attempt.kind, verdict, decision, gatePolicy, outcome, usingFallback);
    const tools: Omit<HoldTools, "nudge"> = {
      kinds: classifier.kinds,
      record: parts.recorder.record,
      drafts: { page: parts.draftPage, judgeText: (text) => here.judgeText(attempt, match, gatePolicy, text) },
      unhold: withheld.release,
      ...{ decideAgain, notSensitive: parts.notSensitive, keepWords: parts.keepWords },
      connected: parts.connected,
      give: parts.handOver.give,
      sendRequest: parts.sendRequest,
      problems: parts.problems,
      conversation: parts.conversation,
      ...{ guidance, recent },
      approve(through = values) {
        withheld.release(through);
        approvals.add(through);
      },
    };
    if (!holds(decision.action)) {
      // It only waited for the policy, for a script of ours or for its files to be read, and the policy lets it through.
      showing.close();
      const end = await releaseOriginal(attempt, tools, (what) => showing.tell(what, attempt.target), "allowed");
      tools.record(concluded(activity, end));
      return;
    }
    const shown = await showing.whenHere();
    await shown.settle(held, activity, tools);
  }

  /** What reads files, and says that it does, comes with what is shown. */
  async function withFiles(first: Verdict, attempt: Attempt, match: ToolMatch, { policy: known }: GatePolicy): Promise<Verdict> {
    const { content, target } = attempt;
    if (content.files.length === 0) return first;
    // Where the person may say that what stops it is not sensitive, the rest has to be read all the same.
    const mayEnd = known.notSensitive?.allow !== "any";
    const decideNow = (soFar: Verdict) =>
      here.decide(here.unapproved(attempt, here.placed(attempt, match, soFar)), match.tool.id, known);
    const shown = await showing.whenHere();
    return shown.judgeFiles(first, content.files, {
      classifier,
      reading: known.files?.read ?? "all",
      page: parts.filesPage,
      near: target,
      stopsIt: (soFar) => mayEnd && decideNow(soFar).action === "block",
    });
  }

  /** Shows that something is going on if it takes long enough to be noticed. */
  async function working<Result>(near: Element, work: Promise<Result>): Promise<Result> {
    const timer = setTimeout(() => {
      showing.tell("working", near);
    }, workingAfter);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }

  return settleAttempt;
}
