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
import type { Approvals } from "./approvals.ts";
import type { Attempt } from "./attempt.ts";
import { composerBox } from "./caret.ts";
import type { ClassifierOnDemand } from "./classifier-on-demand.ts";
import { type Held, settle } from "./hold.ts";
import { decideVerdict, judge, judgeFiles, needsPolicy, type Verdict } from "./judge.ts";
import type { Nudge } from "./nudge/nudge.ts";
import { details, headings } from "./nudge/words.ts";
import type { PolicySource } from "./policy-source.ts";
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
  /**
   * What policy would hold of a text that a composer holds, without what the person has approved. Null where nothing would be held.
   * No effects: for looking ahead, and for requests.
   */
  wouldHold(text: string): Decision | null;
  /** True while something is held: one at a time. */
  readonly holding: boolean;
  /** Records something that was not held by `admit`. */
  note(entry: Pick<Activity, "kind" | "outcome"> & { readonly match: ToolMatch; readonly decision?: Decision }): void;
}

/** How long something held waits for the company's policy before the built-in one applies. Milliseconds. */
export const policyPatience = 3_000;
/** Work shorter than this is not shown. Milliseconds. */
const workingAfter = 150;

const nothing = { findings: [], text: "", unscanned: null } as const;

export function createGate(parts: GateParts): Gate {
  const { classifier, nudge, policy, approvals, withheld } = parts;
  let holding = false;

  /** What a send holds and the person has let through counts as not found. */
  function unapproved(attempt: Pick<Attempt, "kind">, verdict: Verdict): Verdict {
    if (attempt.kind !== "send") return verdict;
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
      verdict = judge(attempt.content, classifier);
      const known = policy.current();
      if (known && neverHolds(known.policy) && verdict.unscanned !== "error") {
        recordAllowed(match, attempt, verdict, known);
        return true;
      }
      if (!attempt.content.files.some(maybeText)) {
        if (!known && !needsPolicy(verdict)) return true;
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
    void settleAttempt(match, attempt, verdict)
      .catch(() => tellBroken(attempt.target))
      .finally(() => {
        holding = false;
      });
    return false;
  }

  /** False if policy holds it. What goes on is recorded where policy says so. */
  function recordAllowed(match: ToolMatch, attempt: Attempt, verdict: Verdict, known: GatePolicy): boolean {
    const decision = decideVerdict(unapproved(attempt, verdict), match.tool.id, known.policy);
    if (holds(decision.action)) return false;
    if (attempt.kind === "send") approvals.used(withheldValues(verdict.text, verdict.findings));
    if (decision.action === "record") {
      record(match, attempt.kind, verdict, decision, known, "allowed");
    }
    return true;
  }

  async function settleAttempt(match: ToolMatch, attempt: Attempt, first: Verdict): Promise<void> {
    const { gatePolicy, usingFallback } = await working(attempt.target, policyFor());
    const verdict = unapproved(attempt, await working(attempt.target, judgeFiles(first, attempt.content.files, classifier)));
    const decision = decideVerdict(verdict, match.tool.id, gatePolicy.policy);
    const held: Held = { attempt, verdict, decision, match, gatePolicy, usingFallback };
    const values = withheldValues(verdict.text, decision.held);
    withheld.add(values);
    const outcome = decision.action === "block" ? "blocked" : "held";
    const activity = record(match, attempt.kind, verdict, decision, gatePolicy, outcome, usingFallback);
    await settle(held, activity, {
      nudge,
      kinds: classifier.kinds,
      record: parts.recorder.record,
      findHeld: (text) =>
        decide({ findings: classifier().classify(text), unscanned: null, tool: match.tool.id, policy: gatePolicy.policy }).held,
      connected: parts.connected,
      approve() {
        withheld.release(values);
        approvals.add(values);
      },
    });
  }

  async function policyFor(): Promise<{ gatePolicy: GatePolicy; usingFallback: boolean }> {
    const known = policy.current();
    if (known) return { gatePolicy: known, usingFallback: false };
    const gatePolicy = await policy.settled(policyPatience);
    return { gatePolicy, usingFallback: gatePolicy === parts.fallback };
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

  function record(
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

  return {
    parts,
    admit,
    get holding() {
      return holding;
    },
    wouldHold(text) {
      const match = parts.toolHere();
      if (!match) return null;
      const verdict = unapproved({ kind: "send" }, judge({ plain: text, html: "", uriList: "", files: [] }, classifier));
      const decision = decideVerdict(verdict, match.tool.id, (policy.current() ?? parts.fallback).policy);
      return holds(decision.action) ? decision : null;
    },
    note({ match, kind, outcome, decision = { action: "allow", rule: null, held: [] } }) {
      record(match, kind, nothing, decision, policy.current() ?? parts.fallback, outcome);
    },
  };
}

/** Takes the event from everybody who comes after us. */
export function cancel(event: Event | null): void {
  event?.preventDefault();
  event?.stopImmediatePropagation();
}
