/** Why policy decides as it does: which rule did, and what each other one asked for that was not so. */
import type { Action, UnscannedReason } from "../../schema/action.ts";
import { compilePolicy } from "./compile-policy.ts";
import { type CompiledRule, type ConditionName, firstDataMiss, type Place, type Subject, type Tier } from "./compile-rule.ts";
import { type DecideInput, type Decision, decide, placeOf, subjectsOf } from "./decide.ts";

/**
 * decided: its action stands. stricter: it matched, and a stricter answer stands. observed: it matched and is only observed here. later: an
 * earlier rule had decided. missed: the condition that is named was not so.
 */
export interface RuleExplained {
  readonly id: string;
  readonly tier: Tier;
  readonly action: Action;
  readonly result: "decided" | "stricter" | "observed" | "later" | "missed";
  readonly condition?: ConditionName;
  /** What the rule asks for, and what there was; words of the policy and of the catalogue, never of a text. */
  readonly wants?: string;
  readonly has?: string;
}

export interface SubjectExplained {
  /** A detector, what could not be checked, or null for the text whatever is in it. */
  readonly detector: string | null;
  readonly unscanned: UnscannedReason | null;
  readonly rules: readonly RuleExplained[];
}

export interface Explanation {
  readonly decision: Decision;
  readonly subjects: readonly SubjectExplained[];
}

/** As `decide`, with its reasons. A rule is asked for each thing that was found, and for the text whatever is in it. */
export function explainDecision(input: DecideInput): Explanation {
  const { policy, tool, findings, unscanned, circumstances } = input;
  const decision = decide(input);
  const { rules } = compilePolicy(policy);
  const place = placeOf(policy, tool, circumstances);
  const found = subjectsOf(findings, unscanned);
  const subjects = (found.length === 0 ? [{}] : found).map((subject): SubjectExplained => {
    return {
      detector: subject.found?.finding.detector ?? null,
      unscanned: subject.unscanned ?? null,
      rules: explainRules(rules, place, subject, decision),
    };
  });
  return { decision, subjects };
}

function explainRules(rules: readonly CompiledRule[], place: Place, subject: Subject, decision: Decision): RuleExplained[] {
  let over = false;
  return rules.map((rule): RuleExplained => {
    const { id, tier, action } = rule;
    const about = { id, tier, action };
    const missed = rule.placeTests.find((test) => !test.holds(place))?.name ?? firstDataMiss(rule, subject);
    if (missed) return { ...about, result: "missed", condition: missed, ...wantedAndThere(missed, rule, place, subject) };
    if (over) return { ...about, result: "later" };
    if (rule.observed) return { ...about, result: "observed" };
    over = rule.thresholds.every((least) => least === 0);
    return { ...about, result: decision.rule === id ? "decided" : "stricter" };
  });
}

function wantedAndThere(name: ConditionName, { when }: CompiledRule, place: Place, { found, unscanned }: Subject) {
  const list = (values: readonly string[] | undefined) => (values && values.length > 0 ? values.slice(0, 5).join(", ") : "none");
  const at = place.now === undefined ? "no time" : new Date(place.now).toISOString();
  switch (name) {
    case "tools":
      return { wants: list(when.tools), has: place.tool };
    case "toolCategories":
      return { wants: list(when.toolCategories), has: place.toolCategory ?? "unknown" };
    case "status":
      return { wants: list(when.status), has: place.status };
    case "accounts":
      return { wants: list(when.accounts), has: place.account ?? "unknown" };
    case "plans":
      return { wants: list(when.plans), has: place.plan ?? "unknown" };
    case "groups":
      return { wants: list(when.groups), has: list(place.groups) };
    case "notGroups":
      return { wants: `not ${list(when.notGroups)}`, has: list(place.groups) };
    case "channels":
      return { wants: list(when.channels), has: place.channel ?? "unknown" };
    case "sources":
      return { wants: list(when.sources), has: list(place.sources) };
    case "browser":
      return { wants: list(when.browser), has: list(place.browser) };
    case "categories":
      return { wants: list(when.categories), has: found?.finding.category ?? "none" };
    case "families":
      return { wants: list(when.families), has: found?.finding.family ?? "none" };
    case "detectors":
      return { wants: list(when.detectors), has: found?.finding.detector ?? "none" };
    case "severity":
      return { wants: `${when.severity} or more`, has: found?.severity ?? "none" };
    case "confidence":
      return { wants: `${when.confidence} or more`, has: found?.confidence ?? "none" };
    case "count":
      return { wants: `${when.count ?? 1} or more`, has: String(found?.count ?? 0) };
    case "unscanned":
      return { wants: list(when.unscanned), has: unscanned ?? "checked" };
    default:
      return { wants: name === "time" ? "another time" : name === "from" ? "a later time" : "an earlier time", has: at };
  }
}
