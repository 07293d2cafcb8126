import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageReasons, coverageState } from "../schema/coverage.ts";
import { coverageChannels, freshDays } from "../schema/coverage-truth.ts";
import { truthOf, worstTruth } from "./coverage-truth.ts";

const now = 1_795_000_000_000;
const day = 86_400_000;

test.each([
  [
    "a clean check confirms what it looks at, and no more",
    [],
    0,
    ["covered", "covered", "covered", "unconfirmed", "covered", "unconfirmed"],
  ],
  [
    "without a composer, typing is not confirmed",
    ["no-composer"],
    0,
    ["covered", "unconfirmed", "covered", "unconfirmed", "covered", "unconfirmed"],
  ],
  ["late", ["late"], 0, ["part", "part", "part", "unconfirmed", "part", "unconfirmed"]],
  ["no second line", ["no-backstop"], 0, ["covered", "covered", "covered", "unconfirmed", "not", "unconfirmed"]],
  ["a worker was noticed", ["unobserved-channel"], 0, ["covered", "covered", "covered", "unconfirmed", "covered", "not"]],
  ["the drill failed", ["drill-failed"], 0, ["not", "not", "not", "not", "not", "not"]],
  ["an old check confirms nothing", [], freshDays + 1, Array(6).fill("unconfirmed")],
  ["nor does one from a clock that is far ahead", [], -freshDays - 1, Array(6).fill("unconfirmed")],
] as const)("%s", (_, reasons, age, expected) => {
  const check = { state: coverageState(reasons), reasons, checkedAt: now - age * day };
  expect(coverageChannels.map((channel) => truthOf(channel, check, now))).toEqual(expected);
});

test("nothing is covered that a fresh and clean check has not confirmed, whatever the reasons are", () => {
  const checks = fc.record({
    reasons: fc.subarray([...coverageReasons]),
    age: fc.integer({ min: 0, max: 40 }),
    channel: fc.constantFrom(...coverageChannels),
  });
  fc.assert(
    fc.property(checks, ({ reasons, age, channel }) => {
      const check = { state: coverageState(reasons), reasons, checkedAt: now - age * day };
      if (truthOf(channel, check, now) !== "covered") return;
      expect(["files", "workers"]).not.toContain(channel);
      expect(age).toBeLessThanOrEqual(freshDays);
      expect(reasons).not.toContain("late");
      expect(reasons).not.toContain("drill-failed");
    }),
    { numRuns: 2_000 },
  );
});

test("of several browsers the worst counts", () => {
  expect(worstTruth(["covered", "unconfirmed"])).toBe("unconfirmed");
  expect(worstTruth(["covered", "part", "unconfirmed"])).toBe("part");
  expect(worstTruth(["not", "covered"])).toBe("not");
  expect(worstTruth(["covered", "covered"])).toBe("covered");
});
