import fc from "fast-check";
import { expect, test } from "vitest";
import { actions } from "../../schema/action.ts";
import { type Finding, type Severity, severities, severityRank } from "../../schema/finding.ts";
import type { Decision } from "./decide.ts";
import { type SpareInput, spareAttention } from "./spare-attention.ts";

const finding = (severity: Severity): Finding => ({
  detector: "email-address",
  category: "personal",
  family: "EMAIL",
  severity,
  start: 0,
  end: 5,
  confidence: 1,
  canary: false,
});
const nothing: Decision = { action: "allow", rule: null, held: [] };
const nudge = (...found: Severity[]): Decision => ({ action: "nudge", rule: "people", held: found.map(finding) });
const spent: SpareInput = {
  decision: nudge("low"),
  ofNothing: () => nothing,
  unscanned: false,
  fatigue: { perDay: 12, below: "medium" },
  left: 0,
};

test("past the cap a low question is recorded instead, under the rule that asked", () => {
  expect(spareAttention(spent)).toEqual({ action: "record", rule: "people", held: [], pastCap: true });
});

test("rules that are only observed are told all the same", () => {
  const decision = { ...nudge("low"), observed: ["new-rule"] };
  expect(spareAttention({ ...spent, decision })).toMatchObject({ action: "record", observed: ["new-rule"], pastCap: true });
});

test.each<[string, Partial<SpareInput>]>([
  ["a question is left", { left: 1 }],
  ["nobody knows how many are left", { left: null }],
  ["policy has no cap", { fatigue: undefined }],
  ["one of several findings matters more", { decision: nudge("low", "medium") }],
  ["a part was not checked", { unscanned: true }],
  ["a rule holds even a text without findings", { ofNothing: () => nudge() }],
  ["nothing was found, and a rule asks all the same", { decision: nudge() }],
])("it is asked where %s", (_, change) => {
  const input = { ...spent, ...change };
  expect(spareAttention(input)).toBe(input.decision);
});

test("what blocks, hides or needs a reason stands, whatever the cap", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...actions.filter((action) => action !== "nudge")),
      fc.array(fc.constantFrom(...severities)),
      fc.constantFrom("medium", "high", "critical"),
      fc.integer({ min: -5, max: 5 }),
      (action, found, below, left) => {
        const decision = { ...nudge(...found), action };
        expect(spareAttention({ ...spent, decision, fatigue: { perDay: 1, below }, left })).toBe(decision);
      },
    ),
  );
});

test("a finding as severe as the cap's limit, or more, is always asked about", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...severities), { minLength: 1 }),
      fc.constantFrom("medium", "high", "critical"),
      (found, below) => {
        const decision = nudge(...found);
        const worst = Math.max(...found.map(severityRank));
        const spared = spareAttention({ ...spent, decision, fatigue: { perDay: 1, below } });
        expect(spared.action).toBe(worst >= severityRank(below) ? "nudge" : "record");
      },
    ),
  );
});
