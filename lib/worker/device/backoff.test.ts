import fc from "fast-check";
import { expect, test } from "vitest";
import { afterServerSaid, backoff, retryAfterOf } from "./backoff.ts";

const dice = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("grows from 2 s to 15 min and no further, jittered over the whole span", () => {
  expect([1, 2, 3, 9, 10, 500].map((failures) => backoff(failures, 1))).toEqual([2_000, 4_000, 8_000, 512_000, 900_000, 900_000]);
  expect(backoff(10, 0.5)).toBe(450_000);
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), dice, (failures, random) => backoff(failures, random) >= 500));
});

test("never comes back before the server said, and at most an hour and a fifth after", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_600_000 }), dice, (asked, random) => afterServerSaid(asked, random) >= asked),
  );
  expect(afterServerSaid(1e15, 1)).toBe(4_320_000);
});

test.each([
  ["7", 7_000],
  ["0", 0],
  ["Fri, 20 Nov 2026 00:01:00 GMT", 60_000],
  ["Fri, 20 Nov 2020 00:00:00 GMT", 0],
  ["soon", null],
  ["-5", null],
  [null, null],
])("Retry-After %j is %j ms", (header, milliseconds) => {
  const value = retryAfterOf(header, Date.UTC(2026, 10, 20));
  if (milliseconds === null && value !== null) expect(value).toBe(0);
  else expect(value).toBe(milliseconds);
});
