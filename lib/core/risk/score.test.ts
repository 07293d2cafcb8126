import fc from "fast-check";
import { expect, test } from "vitest";
import { accountClasses } from "../../schema/account.ts";
import { severities } from "../../schema/finding.ts";
import { toolStatuses } from "../../schema/tool.ts";
import { baselineOf, median, quantile } from "./baseline.ts";
import { accountPart, controlsPart, dataPart, levelOf, toolPart, totalScore, volumePart } from "./score.ts";

const input = fc.record({
  severity: fc.integer({ min: 0, max: 3 }),
  count: fc.integer({ min: 1, max: 100_000 }),
  account: fc.integer({ min: 0, max: 2 }),
  status: fc.integer({ min: 0, max: 3 }),
  trains: fc.boolean(),
  stopped: fc.nat(100),
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;
/** From harmless to bad. */
const accounts = ["corporate", "unknown", "personal"] as const;

function scoreOf({ severity, count, account, status, trains, stopped }: Input): number {
  return totalScore([
    dataPart([{ category: "payment", severity: severities[severity]! }]),
    volumePart(count, "uses"),
    accountPart(accounts[account]!, ""),
    toolPart(toolStatuses[status]!, trains),
    controlsPart(stopped, 100),
  ]);
}

test("a score is a whole number from 0 to 100, and worse facts never lower it", () => {
  fc.assert(
    fc.property(input, (facts) => {
      const score = scoreOf(facts);
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      for (const worse of [
        { severity: Math.min(3, facts.severity + 1) },
        { count: facts.count * 2 },
        { account: Math.min(2, facts.account + 1) },
        { status: Math.min(3, facts.status + 1) },
        { trains: true },
        { stopped: Math.max(0, facts.stopped - 1) },
      ]) {
        expect(scoreOf({ ...facts, ...worse })).toBeGreaterThanOrEqual(score);
      }
    }),
  );
});

test("the sum that the documentation shows", () => {
  const parts = [
    dataPart([{ category: "payment", severity: "high" }]),
    volumePart(10, "uses"),
    accountPart("personal", ""),
    toolPart("unreviewed", true),
    controlsPart(0, 10),
  ];
  expect(parts.map(({ value }) => value)).toEqual([70, 0.9, 1.2, 1.2, 1]);
  expect([totalScore(parts), levelOf(totalScore(parts))]).toEqual([91, "critical"]);
  expect([volumePart(1, "").value, volumePart(100, "").value, volumePart(10 ** 9, "").value]).toEqual([0.7, 1.1, 1.3]);
  expect([dataPart([]).value, controlsPart(4, 4).value, controlsPart(0, 0).value]).toEqual([20, 0.5, 1]);
  expect([0, 24, 25, 50, 75].map(levelOf)).toEqual(["low", "low", "medium", "high", "critical"]);
  expect(accountClasses).toHaveLength(accounts.length);
});

test("median and quantiles", () => {
  expect([median([]), median([3]), median([4, 1]), median([9, 1, 5]), quantile([0, 10], 0.9)]).toEqual([null, 3, 2.5, 5, 9]);
});

test("a few wild days do not move what is usual; too few days, or idle ones, say nothing", () => {
  const steady = Array.from({ length: 28 }, (_, day) => 100 + (day % 7));
  const usual = baselineOf(steady);
  expect(usual?.most).toBeGreaterThan(200);
  expect(usual?.most).toBeLessThan(220);
  expect(baselineOf(steady.with(3, 100_000).with(9, 100_000))?.most).toBeLessThan(230);
  expect(baselineOf(steady.slice(0, 13))).toBeNull();
  expect(baselineOf([...Array<number>(15).fill(0), ...Array<number>(13).fill(9)])).toBeNull();
  // Where little is usual, a few more are no finding.
  expect(baselineOf(Array<number>(20).fill(1))?.most).toBe(21);
});
