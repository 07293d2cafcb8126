import { expect, test } from "vitest";
import { doubtedValue, sameValue } from "./doubted-value.ts";

const key = [2_654_435_769, 2_246_822_519] as const;
const doubted = (detector: string, value: string, by: readonly [number, number] = key) => doubtedValue(detector, value, by)!;

test("a value is known again however it is written", () => {
  expect(sameValue(doubted("phone-number", "+49 30 1234567"), doubted("phone-number", "+49 (30) 123-4567"))).toBe(true);
});

test.each([
  ["another value", doubted("phone-number", "+49 30 1234568")],
  ["another kind", doubted("bank-account", "+49 30 1234567")],
  ["another device", doubted("phone-number", "+49 30 1234567", [2_246_822_519, 3_266_489_917])],
])("%s is not it", (_, other) => {
  expect(sameValue(doubted("phone-number", "+49 30 1234567"), other)).toBe(false);
});

test("nothing of the value is in it, and too short a one has none", () => {
  expect(JSON.stringify(doubted("phone-number", "+49 30 1234567"))).not.toMatch(/1234567|4930/);
  expect(doubtedValue("phone-number", "123", key)).toBeNull();
});
