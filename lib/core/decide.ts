/** Findings and policy in, one action out. Pure and total: every input has a decision. */
import { type Action, actions, type UnscannedReason } from "../schema/action.ts";
import { type Finding, type Severity, severityRank } from "../schema/finding.ts";
import type { Policy, PolicyRule } from "../schema/policy.ts";
import type { PolicyHere } from "../schema/policy-here.ts";
import { grantedFor } from "./grant.ts";

export interface DecideInput {
  readonly findings: readonly Finding[];
  /** Why the text, or a part of it, could not be checked; null where all of it was. */
  readonly unscanned: UnscannedReason | null;
  readonly tool: string;
  readonly policy: PolicyHere;
}

export interface Decision {
  readonly action: Action;
  /** The rule that asked for it; null where none matched. */
  readonly rule: string | null;
  /** The findings on account of which the text is held: what the person is told of, and what is hidden when it is redacted. */
  readonly held: readonly Finding[];
  /** It would have been asked about, had the person not been asked so often that day: see `spare-attention`. */
  readonly pastCap?: true;
}

/** What a rule is held against: all findings of one detector, something that could not be checked, or nothing of note. */
interface Subject {
  readonly found?: { readonly finding: Finding; readonly severity: Severity; readonly count: number };
  readonly unscanned?: UnscannedReason;
}

/**
 * The first matching rule decides for each detector that found something; of those, the strictest action wins.
 * Detectors on trial (`canary`) are recorded and never enforced. A text with nothing in it is held only by a rule that names no
 * kind of data and holds ("nothing goes to this tool"); it is never recorded. Where such a rule redacts there is nothing to hide, and it goes.
 * What was granted for the tool goes and is recorded, whatever the rules say of it.
 */
export function decide({ findings, unscanned, tool, policy }: DecideInput): Decision {
  const status = policy.status[tool] ?? "unreviewed";
  const decisions: Pick<Decision, "action" | "rule">[] = [{ action: "allow", rule: null }];
  const heldDetectors = new Set<string>();
  const granted = grantedFor(policy, tool);
  for (const subject of subjectsOf(findings, unscanned)) {
    if (subject.found && granted?.has(subject.found.finding.category)) {
      decisions.push({ action: "record", rule: grantedRule });
      continue;
    }
    const rule = policy.rules.find((candidate) => matches(candidate, subject, tool, status));
    const action = rule?.action ?? (subject.unscanned === "not-ready" ? whenNotReady(policy) : policy.otherwise);
    decisions.push({ action, rule: rule?.id ?? null });
    if (subject.found && holds(action)) heldDetectors.add(subject.found.finding.detector);
  }
  if (findings.some((finding) => finding.canary)) decisions.push({ action: "record", rule: null });
  const clean = granted ? null : policy.rules.find((candidate) => matches(candidate, {}, tool, status));
  if (clean && holds(clean.action) && clean.action !== "redact") decisions.push({ action: clean.action, rule: clean.id });
  const strictest = decisions.reduce((worst, next) => (rank(next.action) > rank(worst.action) ? next : worst));
  return { ...strictest, held: findings.filter(({ detector, canary }) => !canary && heldDetectors.has(detector)) };
}

/** Stands in the record for the rule where a request was approved. */
const grantedRule = "granted";

/** What happens where no rule names texts that the models have not seen: never less than what policy does with any finding. */
function whenNotReady(policy: Policy): Action {
  if (neverHolds(policy)) return policy.otherwise;
  const action = policy.failMode === "closed" ? "block" : "nudge";
  return rank(policy.otherwise) > rank(action) ? policy.otherwise : action;
}

/** True for the actions under which the page gets nothing until the person, or policy, has said how to go on. */
export function holds(action: Action): boolean {
  return rank(action) >= rank("nudge");
}

/** True for a policy that lets everything through whatever it holds, such as one that only observes. */
export function neverHolds(policy: Policy): boolean {
  return !holds(policy.otherwise) && policy.rules.every(({ action }) => !holds(action));
}

function rank(action: Action): number {
  return actions.indexOf(action);
}

function subjectsOf(findings: readonly Finding[], unscanned: UnscannedReason | null): Subject[] {
  const byDetector = new Map<string, { finding: Finding; severity: Severity; count: number }>();
  for (const finding of findings) {
    if (finding.canary) continue;
    const group = byDetector.get(finding.detector);
    if (!group) byDetector.set(finding.detector, { finding, severity: finding.severity, count: 1 });
    else {
      group.count += 1;
      if (severityRank(finding.severity) > severityRank(group.severity)) group.severity = finding.severity;
    }
  }
  const subjects: Subject[] = [...byDetector.values()].map((found) => ({ found }));
  if (unscanned) subjects.push({ unscanned });
  return subjects;
}

function matches({ when }: PolicyRule, subject: Subject, tool: string, status: Policy["status"][string]): boolean {
  if (when.tools && !when.tools.includes(tool)) return false;
  if (when.status && !when.status.includes(status)) return false;
  if (when.unscanned) return subject.unscanned !== undefined && when.unscanned.includes(subject.unscanned);
  const asksForData = when.categories ?? when.families ?? when.detectors ?? when.severity ?? when.count;
  if (asksForData === undefined) return true;
  const found = subject.found;
  if (!found) return false;
  if (when.categories && !when.categories.includes(found.finding.category)) return false;
  if (when.families && !when.families.includes(found.finding.family)) return false;
  if (when.detectors && !when.detectors.includes(found.finding.detector)) return false;
  if (when.severity && severityRank(found.severity) < severityRank(when.severity)) return false;
  return when.count === undefined || found.count >= when.count;
}
