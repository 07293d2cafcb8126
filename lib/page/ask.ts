/** What the card says and offers for one held attempt. Policy in, question out; no effects. */

import type { GatePolicy } from "../bridge/protocol.ts";
import type { Decision } from "../core/decide.ts";
import { maskFinding } from "../core/mask.ts";
import type { ToolMatch } from "../core/match-tool.ts";
import { type Finding, severityRank } from "../schema/finding.ts";
import type { Attempt } from "./attempt.ts";
import type { KindWords } from "./classifier-on-demand.ts";
import type { Verdict } from "./judge.ts";
import type { Question, Step } from "./nudge/card.ts";
import { fileNames, headings, labels, notes, ways, whatWasFound, why } from "./nudge/words.ts";

export interface AskInput {
  readonly attempt: Pick<Attempt, "kind" | "content" | "releaseRedacted">;
  readonly match: ToolMatch;
  readonly verdict: Verdict;
  readonly decision: Decision;
  /** Policy lets go what could not be read. */
  readonly unreadMayGo: boolean;
  readonly gatePolicy: GatePolicy;
  /** False if the extension was updated under this page and cannot be reached any more. */
  readonly connected: boolean;
  readonly usingFallback: boolean;
  readonly kinds: ReadonlyMap<string, KindWords>;
}

export function askAbout(input: AskInput): Question {
  const { attempt, match, verdict, decision, gatePolicy, connected, usingFallback, kinds } = input;
  const { policy } = gatePolicy;
  const { tool } = match;
  const { unscanned } = verdict;
  const findings = mostTellingFirst(decision.held);
  const status = policy.status[tool.id] ?? "unreviewed";
  const what = whatWasFound(findings, kinds);
  const stops = decision.action === "block";
  const worst = findings.reduce((most, { severity }) => Math.max(most, severityRank(severity)), 0);
  const heading =
    findings.length > 0
      ? stops
        ? headings.blocked(what)
        : headings.found(what)
      : unscanned
        ? headings.unscanned[unscanned]
        : headings.toolBlocked(tool.name);
  return {
    tone: stops ? "stop" : worst >= severityRank("high") || findings.length === 0 ? "caution" : "notice",
    heading,
    why: findings.length === 0 && unscanned && !stops ? ways[attempt.kind].unscanned : why(tool.name, status),
    about: attempt.content.files.length > 0 ? fileNames(attempt.content.files.map(({ name }) => name)) : null,
    samples: [...new Set(findings.map((finding) => maskFinding(finding, verdict.text, kinds.get(finding.detector))))],
    steps: stepsFor(input),
    // Where the worker cannot be reached nothing is recorded, and the note says what to do.
    footer: connected ? [notes.recorded] : [],
    note: !connected
      ? notes.outdated
      : usingFallback
        ? notes.fallbackPolicy
        : gatePolicy.configErrors.length > 0
          ? notes.configError
          : null,
    helpUrl: policy.supportUrl ?? null,
  };
}

/**
 * What the whole text is, such as a contract, cannot be hidden in it; a text that was not checked whole cannot be redacted whole; and a file
 * that policy holds unread must not go along with what was redacted.
 */
export function canRedact({
  attempt,
  verdict,
  decision: { held },
  unreadMayGo,
}: Pick<AskInput, "attempt" | "verdict" | "decision" | "unreadMayGo">): boolean {
  const checked = verdict.unscanned === null || (verdict.unscanned === "file" && unreadMayGo);
  return (
    attempt.releaseRedacted !== null &&
    checked &&
    held.length > 0 &&
    held.every(({ family }) => family !== "DOCUMENT" && family !== "CODE")
  );
}

/** By severity; then one value of each kind before a second of any, so that a long list does not hide the one card number in it. */
function mostTellingFirst(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const placed = findings.map((finding) => {
    const nth = seen.get(finding.detector) ?? 0;
    seen.set(finding.detector, nth + 1);
    return { finding, nth: Math.min(nth, 1) };
  });
  const bySeverity = (a: Finding, b: Finding) => severityRank(b.severity) - severityRank(a.severity);
  return placed.sort((a, b) => a.nth - b.nth || bySeverity(a.finding, b.finding)).map(({ finding }) => finding);
}

/** The first is the one that we would choose for the person. */
function stepsFor(input: AskInput): Step[] {
  const { attempt, decision, gatePolicy, match } = input;
  const { action, held } = decision;
  const steps: Step[] = [];
  const other = gatePolicy.policy.approved.find((candidate) => candidate.tool !== match.tool.id);
  if (other) steps.push({ kind: "approved-tool", label: labels.approvedTool(other.name), url: other.url });
  const way = ways[attempt.kind];
  if (canRedact(input) && (action === "nudge" || action === "justify")) {
    steps.push({ kind: "redact", label: way.hide(held.length) });
  }
  if (action === "nudge" || action === "justify") {
    steps.push({ kind: "proceed", label: way.proceed, askReason: action === "justify" ? way.reason : null });
  }
  const leave: Step = { kind: "cancel", label: steps.length === 0 ? labels.close : labels.cancel };
  // Going on as it is must never be the step that we put into somebody's hand.
  return steps[0]?.kind === "proceed" ? [leave, ...steps] : [...steps, leave];
}
