/**
 * A policy as it is asked: rules in the order of their tiers, found by tool, group, kind of tool or status, and by kind of data, so that
 * thousands of rules cost what a few do. Made once, when the policy arrives.
 */
import { confidenceBands, severityRank } from "../../schema/finding.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import { type CompiledRule, compileRule, firstDataMiss, type Place, type Subject, type Tier } from "./compile-rule.ts";
import { holds } from "./holds.ts";
import { unscannedCovered } from "./unscanned-covered.ts";

export interface CompiledPolicy {
  /** In the order in which they are asked. */
  readonly rules: readonly CompiledRule[];
  /** True where nothing is ever held. */
  readonly neverHolds: boolean;
  /**
   * Those that match, in their order, up to the first that is no matter of "at least", and without those that would never be the first to
   * match, whatever the severity, confidence and count; see `decide`. `tiers`: null for all.
   */
  matching(place: Place, subject: Subject, tiers: ReadonlySet<Tier> | null): CompiledRule[];
}

const compiled = new WeakMap<PolicyHere, CompiledPolicy>();

/** The same for the same document. */
export function compilePolicy(policy: PolicyHere): CompiledPolicy {
  const known = compiled.get(policy);
  if (known) return known;
  const made = compile(policy);
  compiled.set(policy, made);
  return made;
}

function compile(policy: PolicyHere): CompiledPolicy {
  const observed = new Set(policy.observed ?? []);
  const hardStops = policy.rules.filter(({ hardStop }) => hardStop);
  const others = policy.rules.filter(({ hardStop }) => !hardStop);
  const inOrder = [
    ...hardStops.map((rule) => ({ rule, tier: "hard-stop" as const })),
    ...(policy.exceptions ?? []).map((rule) => ({ rule, tier: "exception" as const })),
    ...others.map((rule) => ({ rule, tier: "rule" as const })),
  ];
  const rules = inOrder.map(({ rule, tier }, order) => compileRule(rule, { tier, order, observed: observed.has(rule.id) }));
  const lists = new Map<string, CompiledRule[]>();
  for (const rule of withoutShadowed(rules)) {
    for (const place of placeKeysOf(rule)) {
      for (const data of dataKeysOf(rule)) {
        const list = lists.get(`${place} ${data}`);
        if (list) list.push(rule);
        else lists.set(`${place} ${data}`, [rule]);
      }
    }
  }
  const isHere = placeMemory(rules);
  const holding = rules.some(
    (rule) => !rule.observed && (holds(rule.action) || (rule.asksForData && rule.failMode !== undefined)),
  );
  return {
    rules,
    neverHolds: !holds(policy.otherwise) && !holding,
    matching: (place, subject, tiers) => walk(candidates(lists, place, subject), isHere(place), subject, tiers),
  };
}

function placeKeysOf({ when }: CompiledRule): string[] {
  if (when.tools) return when.tools.map((tool) => `t:${tool}`);
  if (when.groups) return when.groups.map((group) => `g:${group}`);
  if (when.toolCategories) return when.toolCategories.map((category) => `k:${category}`);
  if (when.status) return when.status.map((status) => `s:${status}`);
  return ["a:"];
}

function dataKeysOf({ when, asksForData, failMode }: CompiledRule): string[] {
  if (when.unscanned) return unscannedCovered(when.unscanned).map((reason) => `u:${reason}`);
  if (!asksForData) return ["*"];
  const unchecked = failMode === undefined ? [] : ["u:"];
  if (when.detectors) return [...unchecked, ...when.detectors.map((detector) => `d:${detector}`)];
  if (when.families) return [...unchecked, ...when.families.map((family) => `f:${family}`)];
  if (when.categories) return [...unchecked, ...when.categories.map((category) => `c:${category}`)];
  return [...unchecked, "v:"];
}

/** Those that can be the first to match: a rule is never asked after one of the same place and data that asks for no more. */
function withoutShadowed(rules: readonly CompiledRule[]): CompiledRule[] {
  const alike = new Map<string, CompiledRule[]>();
  return rules.filter((rule) => {
    const key = `${rule.placeKey} ${JSON.stringify(rule.when, dataNames)} ${rule.tier} ${rule.asksForData} ${rule.failMode}`;
    const earlier = alike.get(key);
    if (!earlier) alike.set(key, [rule]);
    else if (dominated(rule, earlier)) return false;
    else earlier.push(rule);
    return true;
  });
}

const dataNames = ["categories", "families", "detectors", "unscanned"];

/** Whether a rule's place is this one; asked once for all rules of the same place, and for all that was found in one text. */
function placeMemory(rules: readonly CompiledRule[]): (place: Place) => (rule: CompiledRule) => boolean {
  const numbers = new Map<string, number>();
  const numberOf = rules.map(({ placeKey }) => {
    const number = numbers.get(placeKey) ?? numbers.size;
    numbers.set(placeKey, number);
    return number;
  });
  const known = new Uint8Array(numbers.size);
  let last: Place | null = null;
  return (place) => {
    if (place !== last) known.fill(0);
    last = place;
    return ({ order, placeTests }) => {
      const number = numberOf[order]!;
      if (known[number] === 0) known[number] = placeTests.every(({ holds: test }) => test(place)) ? 1 : 2;
      return known[number] === 1;
    };
  };
}

/** The lists in which a rule that matches can stand. */
function candidates(lists: ReadonlyMap<string, CompiledRule[]>, place: Place, { found, unscanned }: Subject): CompiledRule[][] {
  const { tool, groups = [], toolCategory, status, opened } = place;
  const places = [`t:${tool}`, ...groups.map((group) => `g:${group}`), `k:${toolCategory}`, `s:${status}`, "a:"];
  if (opened) places.push("s:blocked");
  const data = ["*"];
  if (found) {
    const { detector, family, category } = found.finding;
    data.push(`d:${detector}`, `f:${family}`, `c:${category}`, "v:");
  }
  if (unscanned !== undefined) data.push(`u:${unscanned}`, "u:");
  const some: CompiledRule[][] = [];
  for (const one of places) {
    for (const other of data) {
      const list = lists.get(`${one} ${other}`);
      if (list) some.push(list);
    }
  }
  return some;
}

/** Merges the lists by order; a rule that stands in two of them is asked once. The cheapest question first: there may be thousands. */
function walk(
  lists: readonly CompiledRule[][],
  isHere: (rule: CompiledRule) => boolean,
  subject: Subject,
  tiers: ReadonlySet<Tier> | null,
): CompiledRule[] {
  const reached = reachedBy(subject);
  const at = lists.map(() => 0);
  const matched: CompiledRule[] = [];
  for (let last = -1; ; ) {
    let next: CompiledRule | null = null;
    for (let index = 0; index < lists.length; index++) {
      const list = lists[index]!;
      let position = at[index]!;
      while (position < list.length && (list[position]!.order <= last || !reaches(reached, list[position]!))) position++;
      at[index] = position;
      const rule = list[position];
      if (rule && (next === null || rule.order < next.order)) next = rule;
    }
    if (next === null) return matched;
    last = next.order;
    if (tiers && !tiers.has(next.tier)) continue;
    if (dominated(next, matched)) continue;
    if (firstDataMiss(next, subject) !== null || !isHere(next)) continue;
    matched.push(next);
    if (!next.observed && next.thresholds.every((least) => least === 0)) return matched;
  }
}

type Thresholds = CompiledRule["thresholds"];

/** What was found, as thresholds count it; null where it is no matter of "at least". */
function reachedBy({ found }: Subject): Thresholds | null {
  return found ? [severityRank(found.severity), confidenceBands.indexOf(found.confidence), found.count - 1] : null;
}

function reaches(reached: Thresholds | null, { thresholds }: CompiledRule): boolean {
  return reached === null || (reached[0] >= thresholds[0] && reached[1] >= thresholds[1] && reached[2] >= thresholds[2]);
}

function dominated({ thresholds }: CompiledRule, earlier: readonly CompiledRule[]): boolean {
  return earlier.some((rule) => !rule.observed && rule.thresholds.every((least, each) => least <= thresholds[each]!));
}
