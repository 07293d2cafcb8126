/**
 * The gate of one frame: what comes to the page, or leaves it, gets its verdict in its own tick. Clean goes on natively, untouched;
 * whatever is not clean is cancelled first and settled afterwards, so that nothing asynchronous can race the page.
 */
import type { GatePolicy } from "../bridge/protocol.ts";
import { type Decision, decide, holds, neverHolds } from "../core/decide.ts";
import { describe } from "../core/describe.ts";
import { maybeText } from "../core/file-kind.ts";
import type { ToolMatch } from "../core/match-tool.ts";
import { withheldValues } from "../core/redact.ts";
import type { Activity, Outcome } from "../schema/activity.ts";
import type { Finding } from "../schema/finding.ts";
import type { Approvals } from "./approvals.ts";
import type { Attempt } from "./attempt.ts";
import { composerBox } from "./caret.ts";
import type { ClassifierOnDemand } from "./classifier-on-demand.ts";
import { type Held, settle } from "./hold.ts";
import { decideVerdict, judge, judgeFiles, tooLarge, type Verdict } from "./judge.ts";
import type { Nudge } from "./nudge/nudge.ts";
import { details, headings } from "./nudge/words.ts";
import type { PolicySource } from "./policy-source.ts";
import type { Problems } from "./problems.ts";
import type { Recorder } from "./record.ts";
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

/** Describes what happened and hands it to the recorder. Revision 0 of an activity. */
function record(
  parts: Pick<GateParts, "newId" | "recorder">,
  { tool, host }: ToolMatch,
  kind: Activity["kind"],
  verdict: Pick<Verdict, "findings" | "text" | "unscanned">,
  decision: Decision,
  gatePolicy: GatePolicy,
  outcome: Outcome,
  beforePolicy = false,
): Activity {
  const { findings, text, unscanned } = verdict;
  const activity = describe({
    ...{ id: parts.newId(), occurredAt: Date.now(), kind, tool: tool.id, host, policyName: gatePolicy.policy.name },
    ...{ decision, outcome, findings, text, unscanned, beforePolicy },
  });
  parts.recorder.record(activity);
  return activity;
}

export function createGate(parts: GateParts): Gate {
  const { classifier, nudge, policy, approvals, withheld } = parts;
  let holding = false;

  /** What the person has let through counts as not found in a send, and where the page reads the clipboard once more for its paste. */
  function unapproved(attempt: Pick<Attempt, "kind">, verdict: Verdict): Verdict {
    if (attempt.kind !== "send" && attempt.kind !== "clipboard") return verdict;
    const findings = verdict.findings.filter(({ start, end }) => !approvals.has(verdict.text.slice(start, end)));
    return { ...verdict, findings };
  }

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
      verdict = unlessReady(judge(attempt.content, classifier));
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

  /** What is judged without the models that policy counts on is not checked whole. */
  function unlessReady(verdict: Verdict): Verdict {
    if (verdict.unscanned !== null || verdict.text === "" || classifier.ready()) return verdict;
    return { ...verdict, unscanned: "not-ready" };
  }

  /** False if policy holds it. What goes on is recorded where policy says so. */
  function recordAllowed(match: ToolMatch, attempt: Attempt, verdict: Verdict, known: GatePolicy): boolean {
    const decision = decideVerdict(unapproved(attempt, verdict), match.tool.id, known.policy);
    if (holds(decision.action)) return false;
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
    const verdict = unapproved(attempt, unlessReady(await working(attempt.target, whole)));
    const decision = decideVerdict(verdict, match.tool.id, gatePolicy.policy);
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
      findHeld: (text) =>
        decide({ findings: classifier().classify(text), unscanned: null, tool: match.tool.id, policy: gatePolicy.policy }).held,
      connected: parts.connected,
      problems: parts.problems,
      approve() {
        withheld.release(values);
        approvals.add(values);
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
    const decide = (what: Verdict) => decideVerdict(what, match?.tool.id ?? "", known);
    const left = decide(unapproved({ kind: "send" }, verdict));
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
