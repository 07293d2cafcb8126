/**
 * The gate of one frame: what comes to the page, or leaves it, gets its verdict in its own tick. Clean goes on natively, untouched;
 * whatever is not clean is cancelled first and settled afterwards, so that nothing asynchronous can race the page.
 */
import type { GatePolicy } from "../bridge/protocol.ts";
import { maybeText } from "../core/files/file-kind.ts";
import { neverHolds } from "../core/policy/decide.ts";
import { holds } from "../core/policy/holds.ts";
import { withheldValues } from "../core/redaction/redact.ts";
import type { ToolMatch } from "../core/tools/match-tool.ts";
import type { Attempt } from "./attempt.ts";
import type { BareGate, BareParts, Considered } from "./bare-gate.ts";
import { cancel } from "./cancel.ts";
import { releaseGranted } from "./hold/release-granted.ts";
import { createSettle } from "./hold/settle-attempt.ts";
import { judge, type Verdict } from "./judge/judge.ts";
import { createJudgeHere } from "./judge/judge-here.ts";
import { recordAttempt as record } from "./report/record-attempt.ts";
import type { Showing } from "./showing.ts";

export interface GateParts extends BareParts {
  readonly showing: Showing;
}

export interface Gate extends BareGate {
  readonly parts: GateParts;
}

export function createGate(parts: GateParts): Gate {
  const { classifier, showing, policy, approvals, withheld } = parts;
  const here = createJudgeHere(parts);
  const settleAttempt = createSettle(parts, here, recordLater);
  let holding = false;

  function admit(event: Event | null, begin: () => Attempt, concerns?: (target: Element) => boolean): boolean {
    const match = parts.toolHere();
    if (!match) return true;
    if (event && showing.owns(event)) return true;
    if (holding) {
      // One at a time: what is on the clipboard stays there.
      cancel(event);
      showing.remind();
      return false;
    }
    let attempt: Attempt;
    let verdict: Verdict;
    try {
      attempt = begin();
      if (concerns && !concerns(attempt.target)) return true;
      verdict = here.placed(attempt, match, here.unlessReady(judge(attempt.content, classifier)));
      // Until it is known what the company wants nothing goes on: a text without findings may still be one for a tool that is closed.
      const known = policy.inForce();
      if (known && neverHolds(known.policy) && (verdict.unscanned !== "error" || !classifier.arrived())) {
        if (classifier.arrived()) recordAllowed(match, attempt, verdict, known);
        else void recordLater(match, attempt, known);
        return true;
      }
      const reading = known?.policy.files?.read ?? "all";
      // A name says nothing of what is in a file: only where nothing but plain texts is read, others need not wait.
      if (!attempt.gather && !attempt.content.files.some((file) => reading !== "text" || maybeText(file))) {
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
      .catch(() => {
        tellBroken(attempt.target);
        // Nothing went in, and the page must not wait for it: a drop's overlay closes, the focus comes back.
        attempt.leave();
      })
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

  /** Policy only watches, and what looks has not come yet. */
  async function recordLater(match: ToolMatch, attempt: Attempt, known: GatePolicy): Promise<void> {
    await classifier.readyWithin();
    const verdict = here.placed(attempt, match, judge(attempt.content, classifier));
    if (recordAllowed(match, attempt, verdict, known)) return;
    // Nothing ever came that could look at it. It has gone on all the same, and that is to be known.
    const decision = { action: "record", rule: null, held: [] } as const;
    record(parts, match, attempt.kind, verdict, decision, known, "allowed", known === parts.fallback);
  }

  function tellBroken(near: Element): void {
    showing.tell("unchecked", near);
  }

  function consider(text: string): Considered {
    const match = parts.toolHere();
    const known = (policy.current() ?? parts.fallback).policy;
    const judged = judge({ plain: text, html: "", uriList: "", files: [] }, classifier);
    const verdict = here.placed({ kind: "send" }, match, judged);
    const decide = (what: Verdict) => here.decide(what, match?.tool.id ?? "", known);
    const decision = decide(verdict);
    const unapproved = here.unapproved({ kind: "send" }, verdict);
    const left = unapproved.findings.length < verdict.findings.length ? decide(unapproved) : decision;
    return { findings: verdict.findings, decision, held: match && holds(left.action) ? left : null };
  }

  return {
    parts,
    admit,
    get holding() {
      return holding;
    },
    consider,
    wouldHold: (text) => consider(text).held,
    readOnly() {
      const known = policy.current();
      return known !== null && !neverHolds(known.policy) && consider("").decision.action === "read-only";
    },
    note({ match, kind, outcome, action = "allow", text = "" }) {
      const findings = text === "" ? [] : consider(text).findings;
      const decision = { action, rule: null, held: [] };
      record(parts, match, kind, { findings, text, unscanned: null }, decision, policy.current() ?? parts.fallback, outcome);
    },
  };
}
