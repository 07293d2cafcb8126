import fc from "fast-check";
import { expect, test } from "vitest";
import { casesNeeded, differenceInterval, shareInterval } from "./share-interval.ts";

// Newcombe, "Interval estimation for the difference between independent proportions", 1998, and his paper on single ones.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%d of %d: %d to %d", (part, whole, low, high) => {
  const interval = shareInterval(part, whole);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test.each([
  [{ part: 56, whole: 70 }, { part: 48, whole: 80 }, 0.0524, 0.3339],
  [{ part: 9, whole: 10 }, { part: 3, whole: 10 }, 0.1705, 0.809],
  [{ part: 10, whole: 10 }, { part: 0, whole: 20 }, 0.6791, 1],
])("%j less %j: %d to %d", (one, other, low, high) => {
  const interval = differenceInterval(one, other);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test("no cases say nothing", () => {
  expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  expect(differenceInterval({ part: 0, whole: 0 }, { part: 3, whole: 9 })).toEqual({ low: -1, high: 1 });
});

test("ten points around a half need some four hundred cases a side", () => {
  expect(casesNeeded(0.5, 0.1)).toBe(392);
});

test("it holds the share, lies between 0 and 1, and grows narrower with more cases", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (whole, any) => {
      const part = any % (whole + 1);
      const { low, high } = shareInterval(part, whole);
      const more = shareInterval(part * 10, whole * 10);
      expect(low).toBeLessThanOrEqual(part / whole + 1e-12);
      expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});
