/** What is different between two policies, rule by rule. */
import type { Policy } from "../../schema/policy.ts";
import type { PolicyException, PolicyRule } from "../../schema/policy-rule.ts";
import { sortedJson } from "../sorted-json.ts";
import { sayRule } from "./say-rule.ts";

export interface PolicyChange {
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** "rules.credentials", "status.chatgpt", "otherwise" */
  readonly field: string;
  /** Sentences of rules, JSON of everything else; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

type Ruled = PolicyRule | PolicyException;

/** In the order of the fields; rules as they stand in the newer one, what was taken out last. Cases of the document are no part of it. */
export function diffPolicy(before: Policy, after: Policy): PolicyChange[] {
  const { rules: rulesBefore, exceptions: exceptionsBefore = [], status: statusBefore, cases: _, ...restBefore } = before;
  const { rules: rulesAfter, exceptions: exceptionsAfter = [], status: statusAfter, cases: __, ...restAfter } = after;
  const fields = [...new Set([...Object.keys(restBefore), ...Object.keys(restAfter)])] as (keyof typeof restAfter)[];
  return [
    ...fields.flatMap((field) => diffField(field, restBefore[field], restAfter[field])),
    // Tool by tool: of hundreds in one line nobody sees which is another.
    ...[...new Set([...Object.keys(statusBefore), ...Object.keys(statusAfter)])].flatMap((tool) =>
      diffField(`status.${tool}`, statusBefore[tool], statusAfter[tool]),
    ),
    ...diffRules("exceptions", exceptionsBefore, exceptionsAfter),
    ...diffRules("rules", rulesBefore, rulesAfter),
  ];
}

const longest = 300;

function diffField(field: string, before: unknown, after: unknown): PolicyChange[] {
  const [one, other] = [before, after].map((value) => (value === undefined ? null : sortedJson(value)));
  if (one === other) return [];
  const cut = (text: string | null | undefined) =>
    text == null ? null : text.length > longest ? `${text.slice(0, longest)}…` : text;
  return [{ kind: one === null ? "added" : other === null ? "removed" : "changed", field, before: cut(one), after: cut(other) }];
}

function diffRules(section: string, before: readonly Ruled[], after: readonly Ruled[]): PolicyChange[] {
  const changes: PolicyChange[] = [];
  const old = new Map(before.map((rule) => [rule.id, rule]));
  for (const rule of after) {
    const known = old.get(rule.id);
    const field = `${section}.${rule.id}`;
    if (!known) changes.push({ kind: "added", field, before: null, after: sayWhole(rule) });
    else if (sortedJson(known) !== sortedJson(rule)) {
      changes.push({ kind: "changed", field, before: sayWhole(known), after: sayWhole(rule) });
    } else if (placeAmong(rule.id, before, after) !== placeAmong(rule.id, after, before)) {
      changes.push({ kind: "moved", field, before: null, after: null });
    }
  }
  const kept = new Set(after.map(({ id }) => id));
  for (const rule of before) {
    if (!kept.has(rule.id))
      changes.push({ kind: "removed", field: `${section}.${rule.id}`, before: sayWhole(rule), after: null });
  }
  return changes;
}

function sayWhole(rule: Ruled): string {
  const { id: _, when: __, action: ___, ...rest } = rule;
  const more = Object.entries(rest).map(([name, value]) => `${name}: ${typeof value === "string" ? value : sortedJson(value)}`);
  return [sayRule(rule), ...more].join(" · ");
}

/** Which of the rules that both have it follows. */
function placeAmong(id: string, rules: readonly Ruled[], others: readonly Ruled[]): string | undefined {
  const common = new Set(others.map((rule) => rule.id));
  const shared = rules.filter((rule) => common.has(rule.id));
  return shared[shared.findIndex((rule) => rule.id === id) - 1]?.id;
}
