import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding, Severity } from "../../schema/finding.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

const finding = (detector: string, start: number, end: number, confidence = 0.9, severity: Severity = "low"): Finding => ({
  detector,
  category: "custom",
  family: "CUSTOM",
  severity,
  start,
  end,
  confidence,
  canary: false,
});
const kept = (...findings: Finding[]) => resolveOverlaps(findings).map(({ detector }) => detector);

test("the more certain of two stays", () => {
  expect(kept(finding("long", 0, 20, 0.6), finding("sure", 5, 8, 0.9))).toEqual(["sure"]);
});
test("a detector on trial never hides a value from one that is enforced", () => {
  expect(kept({ ...finding("trial", 0, 20, 1, "critical"), canary: true }, finding("enforced", 5, 8, 0.6))).toEqual(["enforced"]);
});
test("then the longer", () => {
  expect(kept(finding("short", 5, 8), finding("long", 0, 20))).toEqual(["long"]);
});
test("then the more severe", () => {
  expect(kept(finding("a", 0, 5), finding("b", 3, 8, 0.9, "critical"))).toEqual(["b"]);
});
test("then the earlier", () => {
  expect(kept(finding("b", 3, 8), finding("a", 0, 5))).toEqual(["a"]);
});
test("then the first by name", () => {
  expect(kept(finding("b", 0, 5), finding("a", 0, 5))).toEqual(["a"]);
});
test("neighbours stay, by start", () => {
  expect(kept(finding("b", 5, 8), finding("a", 0, 5))).toEqual(["a", "b"]);
});
test("what only overlaps a loser stays", () => {
  expect(kept(finding("a", 0, 5, 0.6), finding("b", 4, 9, 0.8), finding("c", 8, 12, 0.9))).toEqual(["a", "c"]);
});

test("whatever the input: sorted, free of overlaps, and each loser overlaps a better one", () => {
  const any = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.constantFrom(0.5, 0.7, 0.9), fc.constantFrom("a", "b"))
    .map(([start, length, confidence, name]) => finding(name, start, start + length, confidence));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 25 }), (findings) => {
      const result = resolveOverlaps(findings);
      for (let i = 1; i < result.length; i++) expect(result[i]!.start).toBeGreaterThanOrEqual(result[i - 1]!.end);
      for (const lost of findings.filter((one) => !result.includes(one))) {
        expect(result.some((one) => one.start < lost.end && lost.start < one.end && one.confidence >= lost.confidence)).toBe(
          true,
        );
      }
    }),
  );
});
