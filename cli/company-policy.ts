/** A list into the company's section of a policy. */
import { randomBytes } from "node:crypto";
import { explainIssues } from "../lib/core/explain-issue.ts";
import { type Policy, policy } from "../lib/schema/policy.ts";
import { type ListKind, listKinds, type MadeList } from "./company-lists.ts";

type Key = NonNullable<Policy["company"]>["key"];

/** What the schema says against the list: field and expectation. */
export class NotValid extends Error {}

export function newKey(): Key {
  const bytes = randomBytes(16);
  return [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)];
}

const empty: Policy = { version: 1, name: "empty", rules: [], otherwise: "record", status: {}, approved: [] };

/**
 * The policy with the list in it, in place of one with the same id; with `action`, and with a rule for it before all others.
 * `base` null: a policy with nothing else. Throws NotValid.
 */
export function addList(base: Policy | null, kind: ListKind, list: MadeList["list"], key: Key, action?: string): Policy {
  const { section } = listKinds[kind];
  const { rules, company = { key }, ...rest } = base ?? empty;
  const others = (company[section] ?? []).filter(({ id }) => id !== list.id);
  const rule = action === undefined ? [] : [{ id: list.id, when: { detectors: [list.id] }, action }];
  const made = policy.safeParse({
    ...rest,
    rules: [...rule, ...rules.filter(({ id }) => rule.length === 0 || id !== list.id)],
    company: { ...company, [section]: [...others, list] },
  });
  if (made.success) return made.data;
  const [first] = explainIssues(made.error.issues, "");
  throw new NotValid(`${first!.field}: expected ${first!.expected}`);
}
