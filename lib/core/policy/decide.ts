/** Findings and policy in, one action out. Pure and total: every input has a decision. */
import type { Action, UnscannedReason } from "../../schema/action.ts";
import type { Circumstances } from "../../schema/circumstances.ts";
import { confidenceBand, type Finding, severityRank } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import { type CompiledPolicy, compilePolicy } from "./compile-policy.ts";
import { actionFor, type CompiledRule, type Place, type Subject, type Tier } from "./compile-rule.ts";
import { grantedFor } from "./grant.ts";
import { holds, rankOf } from "./holds.ts";

export interface DecideInput {
  readonly findings: readonly Finding[];
  /** Why the text, or a part of it, could not be checked; null where all of it was. */
  readonly unscanned: UnscannedReason | null;
  readonly tool: string;
  readonly policy: PolicyHere;
  readonly circumstances?: Circumstances;
}

export interface Decision {
  readonly action: Action;
  /** The rule that asked for it; null where none matched. */
  readonly rule: string | null;
  /** The findings on account of which the text is held: what the person is told of, and what is hidden when it is redacted. */
  readonly held: readonly Finding[];
  /** It would have been asked about, had the person not been asked so often that day: see `spare-attention`. */
  readonly pastCap?: true;
  /** Rules that are only observed here and would have had a say. */
  readonly observed?: readonly string[];
}

/** What one subject comes to. `order`: the place of its rule, or beyond all of them. */
export interface Ruling {
  readonly action: Action;
  readonly rule: string | null;
  readonly order: number;
}

const hardStops: ReadonlySet<Tier> = new Set(["hard-stop"]);

/**
 * For each detector that found something, the first rule that matches decides, hard stops before exceptions before all others; of those
 * answers the strictest wins, so that one more finding never makes it milder. A rule that asks for "at least" (severity, confidence, count)
 * never makes it milder either: of several that match, up to the first that asks for none, the strictest counts.
 * Detectors on trial (`canary`) are recorded and never enforced. A text with nothing in it is held only by a rule that names no
 * kind of data and holds ("nothing goes to this tool"); it is never recorded. Where such a rule redacts there is nothing to hide, and it goes.
 * What was granted for the tool goes and is recorded, whatever the rules say of it, unless a hard stop does.
 * Without a time, rules that name one do not match, exceptions do not count, and nothing has expired.
 */
export function decide({ findings, unscanned, tool, policy, circumstances }: DecideInput): Decision {
  const rules = compilePolicy(policy);
  const place = placeOf(policy, tool, circumstances);
  const granted = grantedFor(policy, tool);
  const heldDetectors = new Set<string>();
  const observed = new Set<string>();
  let strictest: Ruling = { action: "allow", rule: null, order: Number.POSITIVE_INFINITY };
  const add = (ruling: Ruling) => {
    strictest = stricter(strictest, ruling);
  };
  for (const subject of subjectsOf(findings, unscanned)) {
    const isGranted = subject.found !== undefined && granted?.has(subject.found.finding.category) === true;
    const ruling = ruleOn(subject, place, policy, { rules, isGranted, observed });
    add(ruling);
    if (subject.found && holds(ruling.action)) heldDetectors.add(subject.found.finding.detector);
  }
  if (findings.some((finding) => finding.canary)) add({ action: "record", rule: null, order: Number.POSITIVE_INFINITY });
  const clean = ruleOnNothing(rules, place, granted ? hardStops : null, observed);
  if (clean) add(clean);
  const { action, rule } = strictest;
  return {
    action: action === "allow" && observed.size > 0 ? "record" : action,
    rule,
    held: findings.filter(({ detector, canary }) => !canary && heldDetectors.has(detector)),
    ...(observed.size > 0 ? { observed: [...observed].slice(0, mostObserved) } : {}),
  };
}

const mostObserved = 10;

export function placeOf(policy: PolicyHere, tool: string, circumstances: Circumstances = {}): Place {
  const browser = [...(policy.here?.browser ?? []), ...(circumstances.browser ?? [])];
  const opened = policy.granted?.some((one) => one.tool === tool && one.blocked) ?? false;
  return { ...policy.here, ...circumstances, browser, tool, status: policy.status[tool] ?? "unreviewed", opened };
}

interface Under {
  readonly rules: CompiledPolicy;
  readonly isGranted: boolean;
  /** Gets the ids of those that are only observed. */
  readonly observed: Set<string>;
}

function ruleOn(subject: Subject, place: Place, policy: Policy, { rules, isGranted, observed }: Under): Ruling {
  const matched = rules.matching(place, subject, isGranted ? hardStops : null);
  const { counting, watched } = split(matched);
  for (const { id } of watched) observed.add(id);
  const rulings = counting.map((rule): Ruling => {
    return { action: actionFor(rule, subject), rule: rule.id, order: rule.order };
  });
  const last = counting.at(-1);
  if (!last || last.thresholds.some((least) => least > 0)) {
    const otherwise = subject.unscanned === "not-ready" ? whenNotReady(policy, rules) : policy.otherwise;
    rulings.push(
      isGranted
        ? { action: "record", rule: grantedRule, order: Number.POSITIVE_INFINITY }
        : { action: otherwise, rule: null, order: Number.POSITIVE_INFINITY },
    );
  }
  return rulings.reduce(stricter);
}

/** Null where a text with nothing in it goes. */
function ruleOnNothing(
  rules: CompiledPolicy,
  place: Place,
  tiers: ReadonlySet<Tier> | null,
  observed: Set<string>,
): Ruling | null {
  const { counting, watched } = split(rules.matching(place, {}, tiers));
  for (const { id, action } of watched) if (holds(action) && action !== "redact") observed.add(id);
  const [first] = counting;
  if (!first || !holds(first.action) || first.action === "redact") return null;
  return { action: first.action, rule: first.id, order: first.order };
}

function split(matched: readonly CompiledRule[]) {
  return { counting: matched.filter((rule) => !rule.observed), watched: matched.filter((rule) => rule.observed) };
}

/** Of equals the rule that stands first in the policy. */
function stricter(one: Ruling, other: Ruling): Ruling {
  const difference = rankOf(other.action) - rankOf(one.action);
  return difference > 0 || (difference === 0 && other.order < one.order) ? other : one;
}

/** Stands in the record for the rule where a request was approved. */
const grantedRule = "granted";

/** What happens where no rule names texts that the models have not seen: never less than what policy does with any finding. */
function whenNotReady(policy: Policy, rules: CompiledPolicy): Action {
  if (rules.neverHolds) return policy.otherwise;
  const action = policy.failMode === "closed" ? "block" : "nudge";
  return rankOf(policy.otherwise) > rankOf(action) ? policy.otherwise : action;
}

/** True for a policy that lets everything through whatever it holds, such as one that only observes. */
export function neverHolds(policy: PolicyHere): boolean {
  return compilePolicy(policy).neverHolds;
}

/** One for each detector that found something, one for what could not be checked. */
export function subjectsOf(findings: readonly Finding[], unscanned: UnscannedReason | null): Subject[] {
  const byDetector = new Map<string, { finding: Finding; severity: Finding["severity"]; sure: number; count: number }>();
  for (const finding of findings) {
    if (finding.canary) continue;
    const group = byDetector.get(finding.detector);
    if (!group) {
      byDetector.set(finding.detector, { finding, severity: finding.severity, sure: finding.confidence, count: 1 });
      continue;
    }
    group.count += 1;
    group.sure = Math.max(group.sure, finding.confidence);
    if (severityRank(finding.severity) > severityRank(group.severity)) group.severity = finding.severity;
  }
  const subjects: Subject[] = [...byDetector.values()].map(({ finding, severity, sure, count }) => ({
    found: { finding, severity, confidence: confidenceBand(sure), count },
  }));
  if (unscanned) subjects.push({ unscanned });
  return subjects;
}
