/** What is allowed in a policy and hardly meant: for whoever writes one, before it is published. */
import type { Policy } from "../../schema/policy.ts";
import type { PolicyException, PolicyRule, RuleConditions } from "../../schema/policy-rule.ts";
import { patternFaults } from "../company/pattern-faults.ts";
import { compileRule } from "./compile-rule.ts";
import { holds, rankOf } from "./holds.ts";

export interface Lint {
  /** error: it does not do what it says. warning: look at it. */
  readonly level: "error" | "warning";
  readonly field: string;
  readonly message: string;
}

/** `detectors`: ids that there are, beside the company's own. `now`: milliseconds since 1970; absent: nothing is said of what has ended. */
export function lintPolicy(policy: Policy, detectors: readonly string[], now?: number): Lint[] {
  const lints: Lint[] = [];
  const add = (level: Lint["level"], field: string, message: string) => lints.push({ level, field, message });
  const known = new Set(detectors);
  const ids = new Map<string, string>();
  const all = [
    ...policy.rules.map((rule, index) => ({ rule, field: `rules[${index}]` })),
    ...(policy.exceptions ?? []).map((rule, index) => ({ rule, field: `exceptions[${index}]` })),
  ];
  for (const { rule, field } of all) {
    const before = ids.get(rule.id);
    if (before) add("error", `${field}.id`, `${rule.id} is the id of ${before} as well; it stands in what is recorded`);
    else ids.set(rule.id, field);
    for (const id of rule.when.detectors ?? []) {
      if (!known.has(id) && !/^(own|source)-/.test(id)) add("error", `${field}.when.detectors`, `there is no detector ${id}`);
    }
    if (neverWithData(rule.when))
      add("error", `${field}.when`, "names what could not be checked and kinds of data: it never matches");
    if ("until" in rule) lintSpan(rule, field, add);
    if (rule.when.time) lintSpan(rule.when.time, `${field}.when.time`, add);
    if (now !== undefined) lintEnd(rule, field, now, add);
  }
  for (const { field, expected } of patternFaults(policy)) add("error", field, `expected ${expected}`);
  lintOrder(policy, add);
  for (const { rule, field } of all.filter(({ rule: { id } }) => policy.exceptions?.some((one) => one.id === id))) {
    if (hasThreshold(rule.when) && !holds(rule.action)) {
      add("warning", `${field}.when`, "asks for at least so much: such an exception never makes anything milder");
    }
  }
  const approved = new Set(policy.approved.map(({ tool }) => tool));
  for (const [index, { alternatives = [] }] of policy.rules.entries()) {
    for (const tool of alternatives) {
      if (!approved.has(tool)) add("error", `rules[${index}].alternatives`, `${tool} is not among the approved tools`);
    }
  }
  return lints;
}

type Add = (level: Lint["level"], field: string, message: string) => void;

function lintSpan({ from, until }: { from?: string | undefined; until?: string | undefined }, field: string, add: Add): void {
  if (from !== undefined && until !== undefined && Date.parse(from) >= Date.parse(until))
    add("error", field, "ends before it begins: it never matches");
}

function lintEnd(rule: PolicyRule | PolicyException, field: string, now: number, add: Add): void {
  const end = "until" in rule ? rule.until : (rule as PolicyRule).expires;
  if (end !== undefined && Date.parse(end) <= now) add("warning", field, `${rule.id} has ended`);
}

/** A rule after one that matches wherever it does is never asked. */
function lintOrder({ rules }: Policy, add: Add): void {
  const compiled = rules.map((rule, index) => ({
    rule,
    index,
    made: compileRule(rule, { tier: "rule", order: index, observed: false }),
  }));
  for (const tier of [true, false]) {
    const seen = new Map<string, { id: string; action: PolicyRule["action"] }>();
    let everything: string | null = null;
    for (const { rule, index, made } of compiled.filter((one) => (one.rule.hardStop ?? false) === tier)) {
      const { severity, confidence, count, ...rest } = rule.when;
      const key = JSON.stringify([made.placeKey, rest, made.asksForData, made.failMode]);
      const before = seen.get(key);
      if (everything) add("warning", `rules[${index}]`, `${everything} matches everything before it: ${rule.id} is never asked`);
      else if (before && made.thresholds.some((least) => least > 0) && rankOf(rule.action) <= rankOf(before.action)) {
        add("warning", `rules[${index}]`, `${before.id} says the same of more: ${rule.id} changes nothing`);
      } else if (before) add("warning", `rules[${index}]`, `${before.id} matches wherever ${rule.id} does: it is never asked`);
      if (!before && !rule.rollout && made.thresholds.every((least) => least === 0)) seen.set(key, rule);
      if (Object.keys(rule.when).length === 0 && rule.expires === undefined && !rule.rollout) everything = rule.id;
    }
  }
}

function neverWithData({ unscanned, categories, families, detectors, severity, confidence, count }: RuleConditions): boolean {
  return unscanned !== undefined && Boolean(categories ?? families ?? detectors ?? severity ?? confidence ?? count);
}

function hasThreshold({ severity, confidence, count }: RuleConditions): boolean {
  return severity !== undefined || confidence !== undefined || (count ?? 1) > 1;
}
