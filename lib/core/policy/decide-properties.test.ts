/** What must hold of every policy and every text, whatever they are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountClasses, plans } from "../../schema/account.ts";
import { actions, type UnscannedReason, unscannedReasons } from "../../schema/action.ts";
import { browserStates, type Circumstances, channels } from "../../schema/circumstances.ts";
import { categories, type Finding, severities } from "../../schema/finding.ts";
import { type Policy, policy as policyShape } from "../../schema/policy.ts";
import type { PolicyRule } from "../../schema/policy-rule.ts";
import { toolStatuses } from "../../schema/tool.ts";
import { actionFor, compileRule, firstDataMiss } from "./compile-rule.ts";
import { decide, placeOf, subjectsOf } from "./decide.ts";
import { explainDecision } from "./explain-decision.ts";
import { rankOf } from "./holds.ts";

const some = <Value>(...values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });
const kinds = [
  { detector: "card", category: "payment", family: "CARD" },
  { detector: "iban", category: "payment", family: "BANK" },
  { detector: "mail", category: "personal", family: "EMAIL" },
  { detector: "token", category: "credential", family: "SECRET" },
] as const;
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom(0.5, 0.8, 0.99),
    canary: fc.boolean(),
  })
  .map(({ kind, ...rest }) => ({ ...kind, ...rest, start: 0, end: 4 }));

const when = fc.record(
  {
    tools: some("one", "two"),
    toolCategories: some("chat" as const, "code" as const),
    status: some(...toolStatuses),
    accounts: some(...accountClasses),
    plans: some(...plans),
    groups: some("Sales", "Legal"),
    notGroups: some("Legal"),
    channels: some(...channels),
    browser: some(...browserStates),
    categories: some(...categories),
    families: some("CARD" as const, "BANK" as const, "EMAIL" as const),
    detectors: some("card", "mail"),
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom("possible" as const, "likely" as const, "certain" as const),
    count: fc.integer({ min: 1, max: 4 }),
    unscanned: some(...unscannedReasons),
    time: fc.constantFrom({ days: ["mon" as const] }, { hours: { from: "22:00", to: "06:00" }, zone: "Asia/Tokyo" }),
  },
  { requiredKeys: [] },
);
/** Most rules name little: otherwise hardly any would match. */
const few = when.chain((all) =>
  fc
    .subarray(Object.keys(all), { maxLength: 3 })
    .map((keys) => Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))),
);
const anyRule = fc.record(
  {
    when: few,
    action: fc.constantFrom(...actions),
    hardStop: fc.boolean(),
    failMode: fc.constantFrom("warn" as const, "closed" as const),
  },
  { requiredKeys: ["when", "action"] },
);
const end = "2026-11-20T12:00:00Z";
const anyException = fc.record({ when: few, action: fc.constantFrom(...actions) });
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    rules: fc.array(anyRule, { maxLength: 12 }),
    exceptions: fc.array(anyException, { maxLength: 3 }),
    otherwise: fc.constantFrom(...actions),
    failMode: fc.constantFrom("warn" as const, "closed" as const),
    status: fc.dictionary(fc.constantFrom("one", "two"), fc.constantFrom(...toolStatuses)),
  })
  .map(({ rules, exceptions, ...rest }) => ({
    ...{ version: 1, name: "any", approved: [], ...rest },
    rules: rules.map((rule, index) => ({ id: `r${index}`, ...rule })),
    exceptions: exceptions.map((one, index) => ({ id: `e${index}`, owner: "o", reason: "r", until: end, ...one })),
  })) as never;
const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record(
  {
    account: fc.constantFrom(...accountClasses),
    plan: fc.constantFrom(...plans),
    toolCategory: fc.constantFrom("chat", "code"),
    groups: fc.subarray(["Sales", "Legal"]),
    channel: fc.constantFrom(...channels),
    browser: fc.subarray([...browserStates]),
    now: fc.integer({ min: Date.parse(end) - 5 * 86_400_000, max: Date.parse(end) + 5 * 86_400_000 }),
  },
  { requiredKeys: [] },
);
/** Rules that differ in little, so that many match and their thresholds decide. */
const closeRule = fc.record({
  when: fc.record(
    {
      detectors: some("card", "mail"),
      severity: fc.constantFrom(...severities),
      confidence: fc.constantFrom("likely" as const, "certain" as const),
      count: fc.integer({ min: 2, max: 4 }),
    },
    { requiredKeys: [] },
  ),
  action: fc.constantFrom("record" as const, "nudge" as const, "justify" as const),
});
const closePolicy: fc.Arbitrary<Policy> = fc.array(closeRule, { minLength: 2, maxLength: 8 }).map((rules) => ({
  ...{ version: 1, name: "close", otherwise: "allow", status: {}, approved: [] },
  rules: rules.map((rule, index) => ({ id: `r${index}`, ...rule })),
})) as never;
const anyInput = fc.record({
  findings: fc.array(anyFinding, { maxLength: 6 }),
  unscanned: fc.option(fc.constantFrom<UnscannedReason>(...unscannedReasons)),
  tool: fc.constantFrom("one", "two", "three"),
  policy: fc.oneof(anyPolicy, closePolicy),
  circumstances: anyCircumstances,
});

describe("decide", () => {
  test("every input has a decision that names one of the actions, and a rule that there is", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { action, rule } = decide(input);
        expect(actions).toContain(action);
        const ids = [...input.policy.rules, ...(input.policy.exceptions ?? [])].map(({ id }) => id);
        if (rule !== null) expect(ids).toContain(rule);
      }),
    );
  });

  test("one more finding never makes it milder", () => {
    fc.assert(
      fc.property(anyInput, anyFinding, (input, more) => {
        const before = decide(input).action;
        const after = decide({ ...input, findings: [...input.findings, more] }).action;
        expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
      }),
      { numRuns: 2_000 },
    );
  });

  test("the order of the findings does not matter, neither for the action nor for the rule", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const shuffled = input.findings.toReversed();
        const { held: _, ...one } = decide(input);
        const { held: __, ...other } = decide({ ...input, findings: shuffled });
        expect(other).toEqual(one);
      }),
      { numRuns: 2_000 },
    );
  });

  test("the order of rules for different kinds of data does not matter", () => {
    const disjoint = fc.shuffledSubarray([...kinds], { minLength: 4 });
    fc.assert(
      fc.property(
        anyInput,
        disjoint,
        fc.array(fc.constantFrom(...actions), { minLength: 4, maxLength: 4 }),
        (input, order, done) => {
          const rules = kinds.map(({ detector }, index) => ({
            id: detector,
            when: { detectors: [detector] },
            action: done[index]!,
          }));
          const shuffled = order.map(({ detector }) => rules.find(({ id }) => id === detector)!);
          const actionOf = (all: PolicyRule[]) => decide({ ...input, policy: { ...input.policy, rules: all } }).action;
          expect(actionOf(shuffled)).toBe(actionOf(rules));
        },
      ),
    );
  });

  test("a hard stop comes before every exception and every other rule, wherever it stands", () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 12 }), (input, at) => {
        const stop: PolicyRule = { id: "stop", hardStop: true, when: { detectors: ["card"] }, action: "block" };
        const card = { ...kinds[0], severity: "low", confidence: 0.9, canary: false, start: 0, end: 1 } as const;
        const policy = { ...input.policy, rules: input.policy.rules.filter(({ hardStop }) => !hardStop).toSpliced(at, 0, stop) };
        expect(decide({ ...input, policy, findings: [...input.findings, card] }).action).toBe("block");
      }),
    );
  });

  test("the index finds what asking every rule in turn finds", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { policy, tool, findings, unscanned, circumstances } = input;
        const place = placeOf(policy, tool, circumstances);
        const tiers = [
          policy.rules.filter(({ hardStop }) => hardStop),
          policy.exceptions ?? [],
          policy.rules.filter(({ hardStop }) => !hardStop),
        ];
        const rules = tiers.flat().map((rule, order) => compileRule(rule, { tier: "rule", order, observed: false }));
        const answers = subjectsOf(findings, unscanned).map((subject) => {
          const matching = rules.filter(
            (rule) => firstDataMiss(rule, subject) === null && rule.placeTests.every((test) => test.holds(place)),
          );
          const last = matching.findIndex(({ thresholds }) => thresholds.every((least) => least === 0));
          const before = last < 0 ? matching : matching.slice(0, last + 1);
          const counting = before.filter(({ thresholds }, index) => {
            const covered = (earlier: (typeof before)[number]) =>
              earlier.thresholds.every((least, each) => least <= thresholds[each]!);
            return !before.slice(0, index).some(covered);
          });
          const strictest = counting.reduce((most, rule) => Math.max(most, rankOf(actionFor(rule, subject))), 0);
          // Nothing by itself is milder than what policy says of the rest.
          return last < 0 ? Math.max(strictest, subject.unscanned === "not-ready" ? 0 : rankOf(policy.otherwise)) : strictest;
        });
        expect(rankOf(decide(input).action)).toBeGreaterThanOrEqual(Math.max(0, ...answers));
        if (
          unscanned === null &&
          findings.some(({ canary }) => !canary) &&
          rules.every(({ asksForData, when: { unscanned: named } }) => asksForData || named)
        ) {
          const least = findings.some(({ canary }) => canary) ? rankOf("record") : 0;
          expect(rankOf(decide(input).action)).toBe(Math.max(least, ...answers));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("the explanation names the rule that decided, and for every other what was not so", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { decision, subjects } = explainDecision(input);
        expect(decision).toEqual(decide(input));
        for (const { rules } of subjects) {
          expect(rules).toHaveLength(input.policy.rules.length + (input.policy.exceptions?.length ?? 0));
          for (const { result, condition } of rules) expect(condition !== undefined).toBe(result === "missed");
        }
        const decided = subjects.flatMap(({ rules }) => rules.filter(({ result }) => result === "decided").map(({ id }) => id));
        if (
          decision.rule !== null &&
          input.findings.every(({ canary }) => !canary) &&
          input.findings.length > 0 &&
          decided.length > 0
        ) {
          expect(new Set(decided)).toEqual(new Set([decision.rule]));
        }
      }),
    );
  });

  test("what the generators make are policies", () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => void policyShape.parse(policy)),
      { numRuns: 30 },
    );
  });
});
