import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Category,
  type Family,
  type Finding,
  families,
  type Severity,
  severities,
  severityRank,
} from "../../schema/finding.ts";
import { raiseSeverity } from "./raise-severity.ts";

const at = (start: number, family: Family, severity: Severity, category: Category = "personal"): Finding => ({
  detector: family.toLowerCase(),
  category,
  family,
  severity,
  start,
  end: start + 5,
  confidence: 0.9,
  canary: false,
});
const raised = (findings: Finding[], text = " ".repeat(50_000)) => raiseSeverity(findings, text).map(({ severity }) => severity);
const rows = (count: number, gap: number, ...of: Parameters<typeof at> extends [number, ...infer R] ? R : never) =>
  Array.from({ length: count }, (_, i) => at(i * gap, ...of));

test.for([
  [[at(0, "PERSON", "low")], ["low"], "a name alone is nothing"],
  [
    [at(0, "PERSON", "low"), at(20, "DATE", "low"), at(40, "MEDICAL", "medium", "health")],
    ["high", "high", "high"],
    "a health record",
  ],
  [[at(0, "PERSON", "low"), at(20, "GOVID", "critical", "government-id")], ["high", "critical"], "never lowered"],
  [[at(0, "PERSON", "low"), at(200, "GOVID", "medium", "government-id")], ["low", "medium"], "too far apart"],
  [[at(0, "PERSON", "low"), at(20, "EMAIL", "low"), at(40, "PHONE", "low")], ["medium", "medium", "medium"], "a business card"],
  [[at(0, "EMAIL", "low"), at(20, "SECRET", "high", "credential")], ["low", "critical"], "a login"],
  [[at(0, "ORG", "low"), at(20, "CARD", "medium", "payment")], ["low", "medium"], "a company is nobody"],
  [rows(9, 300, "EMAIL", "low"), Array(9).fill("low"), "nine are few"],
  [rows(10, 300, "EMAIL", "low"), Array(10).fill("medium"), "ten are many"],
  [rows(100, 300, "EMAIL", "low"), Array(100).fill("high"), "a hundred are a list"],
  [rows(100, 300, "EMAIL", "high"), Array(100).fill("high"), "personal data are not critical by number"],
  [rows(10, 300, "CARD", "high", "payment"), Array(10).fill("critical"), "cards are"],
] as const)("%#: %s", ([findings, want]) => {
  expect(raised([...findings])).toEqual(want);
});

test("each line of a list is a record of its own", () => {
  const text = `${" ".repeat(30)}\n${" ".repeat(60)}`;
  const findings = [at(0, "PERSON", "low"), at(20, "EMAIL", "low"), at(40, "PERSON", "low"), at(60, "PHONE", "low")];
  expect(raised(findings, text)).toEqual(["low", "low", "low", "low"]);
  expect(raised(findings, text.replace("\n", " "))).toEqual(["medium", "medium", "medium", "medium"]);
});

test("a detector on trial raises nothing", () => {
  expect(raised([{ ...at(0, "PERSON", "low"), canary: true }, at(20, "GOVID", "medium")])).toEqual(["low", "medium"]);
});

test("only severity changes, and it only grows", () => {
  const finding = fc.record({ gap: fc.nat(300), family: fc.constantFrom(...families), severity: fc.constantFrom(...severities) });
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 30 }), (made) => {
      let start = 0;
      const findings = made.map(({ gap, family, severity }) => {
        start += gap + 5;
        return at(start, family, severity);
      });
      raiseSeverity(findings, " ".repeat(start + 5)).forEach((after, i) => {
        expect({ ...after, severity: findings[i]!.severity }).toEqual(findings[i]);
        expect(severityRank(after.severity)).toBeGreaterThanOrEqual(severityRank(findings[i]!.severity));
      });
    }),
  );
});
