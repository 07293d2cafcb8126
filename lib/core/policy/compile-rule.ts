/** One rule as tests that can be asked one by one: what `decide` runs and what an explanation names. */
import type { Action, UnscannedReason } from "../../schema/action.ts";
import type { Circumstances } from "../../schema/circumstances.ts";
import { type ConfidenceBand, confidenceBands, type Finding, type Severity, severityRank } from "../../schema/finding.ts";
import type { PolicyException, PolicyRule, RuleConditions } from "../../schema/policy-rule.ts";
import type { ToolStatus } from "../../schema/tool.ts";
import { compileTime } from "./policy-time.ts";
import { unscannedCovered } from "./unscanned-covered.ts";

export type Tier = "hard-stop" | "exception" | "rule";

/** Where and when something is decided. */
export interface Place extends Circumstances {
  readonly tool: string;
  readonly status: ToolStatus;
  /** Policy blocks the tool, and only what was granted has opened it: to hard stops it is blocked as before. */
  readonly opened?: boolean;
}

/** What a rule is held against: all findings of one detector, something that could not be checked, or nothing of note. */
export interface Subject {
  readonly found?: {
    readonly finding: Pick<Finding, "detector" | "category" | "family">;
    readonly severity: Severity;
    readonly confidence: ConfidenceBand;
    readonly count: number;
  };
  readonly unscanned?: UnscannedReason;
}

/** A condition of the rule, by its name in the document. */
export type ConditionName = keyof RuleConditions | "expires" | "until" | "from";

export interface PlaceTest {
  readonly name: ConditionName;
  holds(place: Place): boolean;
}

export interface CompiledRule {
  readonly id: string;
  readonly tier: Tier;
  readonly when: RuleConditions;
  readonly action: Action;
  readonly failMode: PolicyRule["failMode"];
  /** Place in the order of all rules. */
  readonly order: number;
  /** Noted, and nothing held on its account. */
  readonly observed: boolean;
  readonly placeTests: readonly PlaceTest[];
  /** The same for rules with the same tests. */
  readonly placeKey: string;
  readonly asksForData: boolean;
  /** "At least": severity, confidence and count, from 0. */
  readonly thresholds: readonly [number, number, number];
}

export function compileRule(
  rule: PolicyRule | PolicyException,
  { tier, order, observed }: Pick<CompiledRule, "tier" | "order" | "observed">,
): CompiledRule {
  const { when } = rule;
  const { severity, confidence, count } = when;
  return {
    ...{ id: rule.id, tier, when, action: rule.action, order, observed },
    failMode: "failMode" in rule ? rule.failMode : undefined,
    placeTests: placeTestsOf(rule, tier),
    placeKey: placeKeyOf(rule, tier),
    asksForData: Boolean(when.categories ?? when.families ?? when.detectors ?? severity ?? confidence ?? count),
    thresholds: [
      severity === undefined ? 0 : severityRank(severity),
      confidence === undefined ? 0 : confidenceBands.indexOf(confidence),
      count === undefined ? 0 : count - 1,
    ],
  };
}

/** The cheapest first. */
function placeTestsOf(rule: PolicyRule | PolicyException, tier: Tier): PlaceTest[] {
  const { when } = rule;
  const tests: PlaceTest[] = [];
  const add = (name: ConditionName, holds: PlaceTest["holds"]) => tests.push({ name, holds });
  const oneOf = (name: ConditionName, wanted: readonly string[] | undefined, actual: (place: Place) => string | undefined) => {
    if (!wanted) return;
    const known = new Set(wanted);
    add(name, (place) => known.has(actual(place) ?? ""));
  };
  const anyOf = (name: ConditionName, wanted: readonly string[] | undefined, actual: (place: Place) => readonly string[]) => {
    if (!wanted) return;
    const known = new Set(wanted);
    add(name, (place) => actual(place).some((one) => known.has(one)));
  };
  oneOf("tools", when.tools, ({ tool }) => tool);
  oneOf("status", when.status, ({ status, opened }) => (opened && tier === "hard-stop" ? "blocked" : status));
  oneOf("toolCategories", when.toolCategories, ({ toolCategory }) => toolCategory);
  oneOf("accounts", when.accounts, ({ account = "unknown" }) => account);
  oneOf("plans", when.plans, ({ plan = "unknown" }) => plan);
  oneOf("channels", when.channels, ({ channel }) => channel);
  anyOf("groups", when.groups, ({ groups = [] }) => groups);
  const without = when.notGroups && new Set(when.notGroups);
  if (without) add("notGroups", ({ groups = [] }) => !groups.some((one) => without.has(one)));
  anyOf("sources", when.sources, ({ sources = [] }) => sources);
  // A name of its own: WXT takes a bare `browser` for the extension API and brings a polyfill along.
  anyOf("browser", when.browser, ({ browser: states = [] }) => states);
  if (when.time) {
    const holdsAt = compileTime(when.time);
    add("time", ({ now }) => now !== undefined && holdsAt(now));
  }
  if ("expires" in rule && rule.expires !== undefined) {
    const end = Date.parse(rule.expires);
    add("expires", ({ now }) => now === undefined || now < end);
  }
  if ("until" in rule) {
    const { from = "1970-01-01T00:00:00Z", until } = rule;
    const [start, end] = [Date.parse(from), Date.parse(until)];
    add("from", ({ now }) => now !== undefined && now >= start);
    add("until", ({ now }) => now !== undefined && now < end);
  }
  return tests;
}

/** Of a rule's conditions those that say where and when, with the names within them. */
const placeNames = [
  ...["tools", "status", "toolCategories", "accounts", "plans", "channels", "groups", "notGroups", "sources", "browser"],
  ...["time", "days", "hours", "from", "to", "zone", "until"],
];

function placeKeyOf(rule: PolicyRule | PolicyException, tier: Tier): string {
  const bounds = "until" in rule ? `${rule.from} ${rule.until}` : (rule as PolicyRule).expires;
  return `${JSON.stringify(rule.when, placeNames)} ${bounds} ${tier === "hard-stop"}`;
}

/** Conditions on the data, in the order in which they are asked; the first that does not hold, or null. */
export function firstDataMiss(
  { when, asksForData, failMode }: CompiledRule,
  { found, unscanned }: Subject,
): ConditionName | null {
  if (when.unscanned) return unscanned !== undefined && unscannedCovered(when.unscanned).includes(unscanned) ? null : "unscanned";
  if (!asksForData) return null;
  if (unscanned !== undefined && failMode !== undefined) return null;
  const named: ConditionName = when.detectors
    ? "detectors"
    : when.families
      ? "families"
      : when.categories
        ? "categories"
        : "count";
  if (!found) return named;
  const { finding, severity, confidence, count } = found;
  if (when.categories && !when.categories.includes(finding.category)) return "categories";
  if (when.families && !when.families.includes(finding.family)) return "families";
  if (when.detectors && !when.detectors.includes(finding.detector)) return "detectors";
  if (when.severity && severityRank(severity) < severityRank(when.severity)) return "severity";
  if (when.confidence && confidenceBands.indexOf(confidence) < confidenceBands.indexOf(when.confidence)) return "confidence";
  return when.count === undefined || count >= when.count ? null : "count";
}

/** What the rule asks for of such a subject; of something that could not be checked by its own fail mode. */
export function actionFor({ action, failMode, when, asksForData }: CompiledRule, { unscanned }: Subject): Action {
  if (unscanned === undefined || when.unscanned || !asksForData) return action;
  return failMode === "closed" ? "block" : "nudge";
}
