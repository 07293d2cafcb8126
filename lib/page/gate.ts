/**
 * The gate of one frame: what comes to the page, or leaves it, gets its verdict in its own tick. Clean goes on natively, untouched;
 * whatever is not clean is cancelled first and settled afterwards, so that nothing asynchronous can race the page.
 */
import type { GatePolicy } from "../bridge/protocol.ts";
import { type Decision, holds, neverHolds } from "../core/decide.ts";
import { maybeText } from "../core/file-kind.ts";
import type { ToolMatch } from "../core/match-tool.ts";
import { withheldValues } from "../core/redact.ts";
import type { Activity } from "../schema/activity.ts";
import type { Finding } from "../schema/finding.ts";
import type { Approvals } from "./approvals.ts";
import type { Attempt } from "./attempt.ts";
import { composerBox } from "./caret.ts";
import type { ClassifierOnDemand } from "./classifier-on-demand.ts";
import type { GuidanceSource } from "./guidance.ts";
import type { Held } from "./held.ts";
import { settle } from "./hold.ts";
import { decideVerdict, judge, judgeFiles, tooLarge, type Verdict } from "./judge.ts";
import { createJudgeHere } from "./judge-here.ts";
import type { NotSensitive } from "./not-sensitive.ts";
import type { Nudge } from "./nudge/nudge.ts";
import { details, headings } from "./nudge/words.ts";
import type { OwnPage } from "./own-page.ts";
import type { PolicySource } from "./policy-source.ts";
import type { Problems } from "./problems.ts";
import { createRecentAnswers } from "./recent-answers.ts";
import type { Recorder } from "./record.ts";
import { recordAttempt as record } from "./record-attempt.ts";
import { releaseGranted } from "./release-granted.ts";
import type { Conversation } from "./restore/conversation.ts";
import type { SendRequest } from "./steps/ask-approval.ts";
import type { HandOverRoad } from "./steps/hand-over-road.ts";
import type { Withheld } from "./withheld.ts";

export interface GateParts {
  readonly classifier: ClassifierOnDemand;
  /** The tool that this page is now, or null: some hosts are AI only on some paths, and pages move without loading. */
  readonly toolHere: () => ToolMatch | null;
  readonly policy: PolicySource;
  readonly fallback: GatePolicy;
  readonly recorder: Recorder;
  readonly nudge: Nudge;
  readonly withheld: Withheld;
  readonly approvals: Approvals;
  readonly problems: Problems;
  readonly conversation: Conversation;
  readonly guidance: GuidanceSource;
  readonly handOver: HandOverRoad;
  readonly sendRequest: SendRequest;
  readonly notSensitive: NotSensitive;
  /** See `HoldTools`. */
  readonly keepWords: (activity: string, text: string) => void;
  /** Our page in which a text is edited. */
  readonly draftPage: OwnPage;
  readonly newId: () => string;
  /** False once the extension was updated or removed under this page. */
  readonly connected: () => boolean;
}

export interface Gate {
  readonly parts: GateParts;
  /**
   * True: the event may go on natively. False: it was cancelled, and the attempt is being settled. Never throws. `event` is null where
   * there is none to cancel. `concerns`: false for a target that is none of our business.
   */
  admit(event: Event | null, begin: () => Attempt, concerns?: (target: Element) => boolean): boolean;
  /** One look at a text as a composer holds it, without effects: for looking ahead, and for what the ledger must know. */
  consider(text: string): Considered;
  /** The part of `consider` that most ask for. */
  wouldHold(text: string): Decision | null;
  /** True while something is held: one at a time. */
  readonly holding: boolean;
  /** Records something that never came before `admit`; with a text its size and what is found in it, as counts. */
  note(entry: Pick<Activity, "kind" | "outcome"> & NoteOf): void;
}

export interface Considered {
  readonly findings: readonly Finding[];
  /** What policy says of it here, whatever was approved. */
  readonly decision: Decision;
  /** What policy would hold of it, without what the person has approved; null where nothing would be held. */
  readonly held: Decision | null;
}

interface NoteOf {
  readonly match: ToolMatch;
  readonly action?: Activity["action"];
  readonly text?: string;
}

/** Work shorter than this is not shown. Milliseconds. */
const workingAfter = 150;

export function createGate(parts: GateParts): Gate {
  const { classifier, nudge, policy, approvals, withheld, guidance } = parts;
  const recent = createRecentAnswers();
  const here = createJudgeHere(parts);
  let holding = false;

  function admit(event: Event | null, begin: () => Attempt, concerns?: (target: Element) => boolean): boolean {
    const match = parts.toolHere();
    if (!match) return true;
    if (event && nudge.owns(event)) return true;
    if (holding) {
      // One at a time: what is on the clipboard stays there.
      cancel(event);
      nudge.remind();
      return false;
    }
    let attempt: Attempt;
    let verdict: Verdict;
    try {
      attempt = begin();
      if (concerns && !concerns(attempt.target)) return true;
      verdict = here.unlessReady(judge(attempt.content, classifier));
      // Until it is known what the company wants nothing goes on: a text without findings may still be one for a tool that is closed.
      const known = policy.inForce();
      if (known && neverHolds(known.policy) && verdict.unscanned !== "error") {
        recordAllowed(match, attempt, verdict, known);
        return true;
      }
      if (!attempt.gather && !attempt.content.files.some(maybeText)) {
        if (known && recordAllowed(match, attempt, verdict, known)) return true;
      }
    } catch {
      // Whatever broke, the text stays out of the page, and the person is told.
      cancel(event);
      tellBroken(document.activeElement ?? document.documentElement);
      return false;
    }
    cancel(event);
    holding = true;
    void settleAttempt(match, attempt)
      .catch(() => tellBroken(attempt.target))
      .finally(() => {
        holding = false;
      });
    return false;
  }

  /** False if policy holds it. What goes on is recorded where policy says so. */
  function recordAllowed(match: ToolMatch, attempt: Attempt, verdict: Verdict, known: GatePolicy): boolean {
    const decision = here.decide(here.unapproved(attempt, verdict), match.tool.id, known.policy);
    if (holds(decision.action)) return false;
    releaseGranted(withheld, verdict, match.tool.id, known.policy);
    if (attempt.kind === "send") approvals.used(withheldValues(verdict.text, verdict.findings));
    if (decision.action === "record") {
      record(parts, match, attempt.kind, verdict, decision, known, "allowed", known === parts.fallback);
    }
    return true;
  }

  async function settleAttempt(match: ToolMatch, begun: Attempt): Promise<void> {
    const gatePolicy = await working(begun.target, policy.settled());
    const usingFallback = gatePolicy === parts.fallback;
    await working(begun.target, classifier.readyWithin());
    // Once more: policy brings lists of its own, and the models may have come.
    const first = judge(begun.content, classifier);
    const content = begun.gather ? await working(begun.target, begun.gather()) : begun.content;
    const attempt = content ? { ...begun, content } : begun;
    const whole = content ? judgeFiles(first, content.files, classifier) : Promise.resolve(tooLarge(first));
    const verdict = here.unapproved(attempt, here.unlessReady(await working(attempt.target, whole)));
    const decideAgain = () => here.decide(verdict, match.tool.id, gatePolicy.policy);
    const decision = decideAgain();
    const unread = { findings: [], unscanned: verdict.unscanned };
    const unreadMayGo = !holds(decideVerdict(unread, match.tool.id, gatePolicy.policy).action);
    const held: Held = { attempt, verdict, decision, unreadMayGo, match, gatePolicy, usingFallback };
    const values = withheldValues(verdict.text, decision.held);
    withheld.add(values);
    const outcome = decision.action === "block" ? "blocked" : "held";
    const activity = record(parts, match, attempt.kind, verdict, decision, gatePolicy, outcome, usingFallback);
    await settle(held, activity, {
      nudge,
      kinds: classifier.kinds,
      record: parts.recorder.record,
      drafts: { page: parts.draftPage, judgeText: (text) => here.judgeText(attempt, match.tool.id, gatePolicy, text) },
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
    });
  }

  /** Shows that something is going on if it takes long enough to be noticed. */
  async function working<Result>(near: Element, work: Promise<Result>): Promise<Result> {
    const timer = setTimeout(() => {
      nudge.tell({ tone: "working", heading: headings.working, detail: "" }, composerBox(near));
    }, workingAfter);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }

  function tellBroken(near: Element): void {
    nudge.tell({ tone: "caution", heading: headings.unscanned.error, detail: details.nothingWentIn }, composerBox(near));
  }

  function consider(text: string): Considered {
    const match = parts.toolHere();
    const known = (policy.current() ?? parts.fallback).policy;
    const verdict = judge({ plain: text, html: "", uriList: "", files: [] }, classifier);
    const decide = (what: Verdict) => here.decide(what, match?.tool.id ?? "", known);
    const left = decide(here.unapproved({ kind: "send" }, verdict));
    return { findings: verdict.findings, decision: decide(verdict), held: match && holds(left.action) ? left : null };
  }

  return {
    parts,
    admit,
    get holding() {
      return holding;
    },
    consider,
    wouldHold: (text) => consider(text).held,
    note({ match, kind, outcome, action = "allow", text = "" }) {
      const findings = text === "" ? [] : consider(text).findings;
      const decision = { action, rule: null, held: [] };
      record(parts, match, kind, { findings, text, unscanned: null }, decision, policy.current() ?? parts.fallback, outcome);
    },
  };
}

/** Takes the event from everybody who comes after us. */
export function cancel(event: Event | null): void {
  event?.preventDefault();
  event?.stopImmediatePropagation();
}
