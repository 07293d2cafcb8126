import { expect, test } from "vitest";
import type { Policy } from "../../schema/policy.ts";
import type { PolicyRule } from "../../schema/policy-rule.ts";
import { lintPolicy } from "./lint-policy.ts";

const policy = (part: Partial<Policy>): Policy => ({
  ...{ version: 1, name: "test", rules: [], otherwise: "record", status: {}, approved: [] },
  ...part,
});
const now = Date.parse("2026-11-20T12:00:00Z");
const cards: PolicyRule = { id: "cards", when: { detectors: ["payment-card"] }, action: "nudge" };

const own = { id: "own-orders", name: { one: "order", other: "orders" }, severity: "high", pattern: "ORD-\\d{4}" } as const;

test.each<[string, Partial<Policy>, string, RegExp]>([
  ["the same id twice", { rules: [cards, cards] }, "rules[1].id", /id of rules\[0\]/],
  ["no such detector", { rules: [{ ...cards, when: { detectors: ["card"] } }] }, "rules[0].when.detectors", /no detector card/],
  ["unchecked and data", { rules: [{ ...cards, when: { unscanned: ["file"], count: 2 } }] }, "rules[0].when", /never matches/],
  ["after a rule for everything", { rules: [{ id: "all", when: {}, action: "record" }, cards] }, "rules[1]", /never asked/],
  [
    "after one for the same",
    { rules: [cards, { ...cards, id: "again", action: "block" }] },
    "rules[1]",
    /cards matches wherever/,
  ],
  ["an end that has passed", { rules: [{ ...cards, expires: "2026-11-01T00:00:00Z" }] }, "rules[0]", /has ended/],
  [
    "an exception that ends before it begins",
    {
      exceptions: [
        {
          ...{ id: "e", owner: "o", reason: "r", when: {}, action: "record" },
          ...{ from: "2027-02-01T00:00:00Z", until: "2027-01-01T00:00:00+01:00" },
        },
      ],
    },
    "exceptions[0]",
    /never matches/,
  ],
  [
    "a time that ends before it begins",
    { rules: [{ ...cards, when: { time: { from: "2027-02-01T00:00:00Z", until: "2027-02-01T00:00:00Z" } } }] },
    "rules[0].when.time",
    /never matches/,
  ],
  ["an alternative that is not approved", { rules: [{ ...cards, alternatives: ["claude"] }] }, "rules[0].alternatives", /claude/],
  [
    "a pattern that could go on for ever",
    { company: { key: [1, 2, 3, 4], patterns: [{ ...own, pattern: "(a+)+b" }] } },
    "company.patterns[0].pattern",
    /only after a backslash/,
  ],
  [
    "a pattern that does not find its example",
    { company: { key: [1, 2, 3, 4], patterns: [{ ...own, examples: { match: ["ACME-2048"], ignore: [] } }] } },
    "company.patterns[0].examples.match[0]",
    /finds something/,
  ],
  [
    "an exception from so much on",
    {
      exceptions: [
        { id: "e", owner: "o", reason: "r", until: "2027-01-01T00:00:00Z", when: { severity: "high" }, action: "record" },
      ],
    },
    "exceptions[0].when",
    /never makes anything milder/,
  ],
])("%s", (_, part, field, message) => {
  const lints = lintPolicy(policy(part), ["payment-card"], now);
  expect(lints.find((lint) => lint.field === field)?.message).toMatch(message);
});

test.each<[string, Partial<PolicyRule>, Partial<PolicyRule>]>([
  ["a later one that also stops what could not be checked", {}, { action: "block", failMode: "closed" }],
  [
    "a later one that holds while the first is only observed",
    { rollout: { steps: [{ stage: "observe", percent: 100 }], at: 0 } },
    { action: "record" },
  ],
])("nothing is said of %s", (_, first, later) => {
  const rules = [
    { ...cards, ...first },
    { ...cards, id: "again", ...later },
  ];
  expect(lintPolicy(policy({ rules }), ["payment-card"], now)).toEqual([]);
});

test("nothing is said of a policy that is in order", () => {
  const rules: PolicyRule[] = [cards, { id: "own", when: { detectors: ["own-names"], severity: "high" }, action: "block" }];
  expect(lintPolicy(policy({ rules }), ["payment-card"], now)).toEqual([]);
});
