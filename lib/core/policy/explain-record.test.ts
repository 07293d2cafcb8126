import { expect, test } from "vitest";
import type { Activity } from "../../schema/activity.ts";
import type { Policy } from "../../schema/policy.ts";
import { explainRecord } from "./explain-record.ts";

const policy: Policy = {
  ...{ version: 1, name: "Ours", otherwise: "record", status: {}, approved: [] },
  rules: [
    { id: "keys", when: { categories: ["credential"] }, action: "block" },
    { id: "own", when: { accounts: ["personal"], categories: ["payment"] }, action: "justify" },
    { id: "law", when: { groups: ["Law"] }, action: "block" },
    { id: "chat", when: { toolCategories: ["code"] }, action: "block" },
    { id: "cards", when: { categories: ["payment"] }, action: "nudge" },
    { id: "rest", when: {}, action: "record" },
  ],
};
const card = { detector: "payment-card", category: "payment", family: "CARD", severity: "high", confidence: "certain" } as const;
const activity = {
  ...{ kind: "paste", tool: "chatgpt", policy: "Ours", action: "nudge", rule: "cards", account: "corporate" },
  ...{ occurredAt: 1_795_000_000_000, findings: [{ ...card, count: 2, distinct: 2 }] },
} as unknown as Activity;

test("every other rule, with what was not so; not those of which nobody can say it here", () => {
  expect(explainRecord(activity, policy)?.map(({ id, result, condition }) => [id, condition ?? result])).toEqual([
    ["keys", "categories"],
    ["own", "accounts"],
    ["law", "groups"],
    ["rest", "later"],
  ]);
});

test("a policy that has changed since explains nothing", () => {
  const changed = { ...policy, rules: policy.rules.filter(({ id }) => id !== "cards") };
  for (const other of [changed, { ...policy, name: "Next" }]) expect(explainRecord(activity, other)).toBeNull();
  expect(explainRecord({ ...activity, pastCap: true }, policy)).toBeNull();
  expect(explainRecord({ ...activity, kind: "visit" }, policy)).toBeNull();
});

test("what is only observed here is told apart", () => {
  const rules = explainRecord({ ...activity, action: "record", rule: "rest" }, { ...policy, observed: ["cards"] });
  expect(rules?.find(({ id }) => id === "cards")?.result).toBe("observed");
});
