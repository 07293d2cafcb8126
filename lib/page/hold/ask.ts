/** What the card says and offers for one held attempt. Policy in, question out; no effects. */

import { stops } from "../../core/policy/holds.ts";
import { rulingOf, textsOf } from "../../core/policy/ruling-of.ts";
import { isSpan } from "../../core/redaction/is-span.ts";
import { maskFinding } from "../../core/redaction/mask.ts";
import { type Finding, severityRank } from "../../schema/finding.ts";
import { say, spoken } from "../../words/say.ts";
import { canBeRewritten } from "../documents/redact-document.ts";
import { sayPlaces } from "../documents/say-places.ts";
import { adviceFor } from "../nudge/advice.ts";
import type { Question } from "../nudge/card.ts";
import type { Step } from "../nudge/step.ts";
import { whyHere } from "../nudge/why-here.ts";
import { details, fileNames, headings, labels, notes, ways, whatWasFound } from "../nudge/words.ts";
import { approvalStep } from "../steps/ask-approval.ts";
import { approvedStep, saysBeforehand } from "../steps/continue-in-approved.ts";
import { copyDocument } from "../steps/copy-document.ts";
import { editStep } from "../steps/edit-draft.ts";
import { lookFirst } from "../steps/look-first.ts";
import { doubtStep } from "../steps/not-sensitive.ts";
import { reasonAsk } from "../steps/reason-ask.ts";
import type { AskInput } from "./ask-input.ts";

export function askAbout(input: AskInput): Question {
  const { attempt, match, verdict, decision, gatePolicy, connected, usingFallback, kinds } = input;
  const { policy } = gatePolicy;
  const { tool } = match;
  const { unscanned } = verdict;
  const findings = mostTellingFirst(decision.held);
  const status = policy.status[tool.id] ?? "unreviewed";
  const approved = approvedStep(input);
  const what = whatWasFound(findings, kinds);
  const masked = findings.filter(isSpan).map((finding) => maskFinding(finding, verdict.text, kinds.get(finding.detector)));
  const stopped = stops(decision.action);
  const texts = textsOf(rulingOf(policy, decision), spoken().language);
  const worst = findings.reduce((most, { severity }) => Math.max(most, severityRank(severity)), 0);
  const heading =
    findings.length > 0
      ? decision.action === "approval"
        ? headings.needsApproval(what)
        : stopped
          ? headings.blocked(what)
          : headings.found(what)
      : unscanned
        ? headings.unscanned[unscanned]
        : headings.nothing(decision.action, tool.name);
  const readOnly = findings.length === 0 && decision.action === "read-only";
  return {
    tone: stopped ? "stop" : worst >= severityRank("high") || findings.length === 0 ? "caution" : "notice",
    heading: texts.heading ?? heading,
    why:
      texts.detail ??
      (readOnly
        ? details.readOnly(tool.name)
        : findings.length === 0 && unscanned && !stopped
          ? ways[attempt.kind].unscanned
          : whyHere(tool, status)),
    about: aboutFiles(input),
    samples: [...new Set(masked)],
    values: masked.length,
    steps: stepsFor(input),
    // Where the worker cannot be reached nothing is recorded, and the note says what to do.
    footer: [
      ...(verdict.endedEarly ? [say("files.ended-early")] : []),
      ...(connected ? [...(approved ? saysBeforehand(approved, attempt) : []), notes.recorded] : []),
    ],
    note: !connected
      ? notes.outdated
      : usingFallback
        ? notes.fallbackPolicy
        : gatePolicy.configErrors.length > 0
          ? notes.configError
          : null,
    helpUrl: policy.supportUrl ?? null,
    advice: input.guidance ? adviceFor(findings, input.guidance) : null,
  };
}

/** Which files, and where in them. */
function aboutFiles({ attempt, verdict, decision }: AskInput): string | null {
  const { files } = attempt.content;
  if (files.length === 0) return null;
  return [fileNames(files.map(({ name }) => name)), sayPlaces(verdict, decision.held)].filter((part) => part !== "").join(" · ");
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
    canBeRewritten(verdict, held) &&
    held.every(isSpan) &&
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
  const { attempt, decision } = input;
  const { action, held } = decision;
  const steps: Step[] = [];
  const approval = approvalStep(input);
  if (approval && action === "approval") steps.push(approval);
  const approved = approvedStep(input);
  if (approved) steps.push(approved);
  const way = ways[attempt.kind];
  if (canRedact(input) && (action === "nudge" || action === "justify")) {
    steps.push({ kind: "redact", label: way.hide(held.length), look: lookFirst(input) });
  }
  const copy = copyDocument(input);
  if (copy) steps.push(copy);
  if (action === "nudge" || action === "justify") {
    steps.push({ kind: "proceed", label: way.proceed, askReason: action === "justify" ? reasonAsk(input, way.reason) : null });
  }
  const edit = editStep(input);
  if (edit) steps.push(edit);
  const doubt = doubtStep(input);
  if (doubt) steps.push(doubt);
  if (approval && action !== "approval") steps.push(approval);
  const leave: Step = { kind: "cancel", label: steps.length === 0 ? labels.close : labels.cancel };
  // Going on as it is must never be the step that we put into somebody's hand.
  return steps[0]?.kind === "proceed" ? [leave, ...steps] : [...steps, leave];
}
