import { expect, test } from "vitest";
import { balticPersonCheck } from "./baltic-person.ts";
import { isDate } from "./calendar-date.ts";
import { hybridCheck, pureCheck } from "./iso7064.ts";
import { verhoeff } from "./verhoeff.ts";
import { lastDigit, remainder, sumOfDigits, weighted } from "./weighted.ts";

test.for([
  ["123", [1, 1, 1], 10, 6],
  ["A1", [1, 2], 11, 1],
  ["9", [-1], 11, 2],
  ["12345", [1], 10, 1],
  ["1", [3, 5], 10, 3],
  ["Z", [1], 100, 35],
  ["12<", [1, 1, 1], 10, Number.NaN],
  ["1a", [1, 1], 10, Number.NaN],
  ["1[", [1, 1], 10, Number.NaN],
  ["1:", [1, 1], 10, Number.NaN],
  ["1/", [1, 1], 10, Number.NaN],
] as const)("weighted %s by %j modulo %i", ([value, weights, modulus, want]) => {
  expect(weighted(value, weights, modulus)).toBe(want);
});

test("last digit, rest and sum of digits", () => {
  expect(lastDigit("12X4")).toBe(4);
  expect(lastDigit("12X")).toBeNaN();
  expect(remainder("123456789012345678901234567890", 97)).toBe(Number(123456789012345678901234567890n % 97n));
  expect(sumOfDigits(1_099)).toBe(19);
});

// The examples of ISO/IEC 7064 and of the registers that use it.
test.for([
  ["0794", 11, false],
  ["079X", 11, true],
  ["0000000121032683", 11, true],
  ["A12425GABC1234002M", 37, false],
] as const)("pure system: %s modulo %i", ([value, modulus, want]) => {
  expect(pureCheck(value, modulus)).toBe(want);
});
test.for([
  ["794623", 10, true],
  ["794624", 10, false],
  ["A12425GABC1234002M", 36, true],
  ["A12425GABC1234002N", 36, false],
] as const)("hybrid system: %s modulo %i", ([value, modulus, want]) => {
  expect(hybridCheck(value, modulus)).toBe(want);
});

test.for([
  ["2363", verhoeff],
  ["1428570", verhoeff],
  ["794623", (digits: string) => hybridCheck(digits, 10)],
] as const)("one wrong digit in %s never passes", ([digits, check]) => {
  expect(check(digits)).toBe(true);
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit < 10; digit++) {
      const other = digits.slice(0, at) + digit + digits.slice(at + 1);
      if (other !== digits) expect(check(other), other).toBe(false);
    }
  }
});

test.for([
  ["38001085718", true],
  ["38001085719", false],
  ["33309240064", true],
  ["33309240164", false],
  ["34124723837", true],
  ["34125753300", true],
  ["34133038780", true],
  ["34133038781", false],
] as const)("personal code %s: %s", ([code, want]) => {
  expect(balticPersonCheck(code)).toBe(want);
});

test("the last day of each month, and the day after", () => {
  [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((last, month) => {
    const day = (number: number) => `96${String(month + 1).padStart(2, "0")}${String(number).padStart(2, "0")}`;
    expect([isDate(day(last), "ymd"), isDate(day(last + 1), "ymd"), isDate(day(1), "ymd")]).toEqual([true, false, true]);
  });
});

test("verhoeff sees neighbours that changed places, too", () => {
  expect(verhoeff("3263")).toBe(false);
  expect(verhoeff("2633")).toBe(false);
  expect(verhoeff("")).toBe(false);
});

test.for([
  ["850517", "ymd", true],
  ["851317", "ymd", false],
  ["850532", "ymd", false],
  ["850431", "ymd", false],
  ["850500", "ymd", false],
  ["010229", "ymd", true],
  ["20010229", "ymd", false],
  ["20000229", "ymd", true],
  ["19000229", "ymd", false],
  ["17051985", "dmy", true],
  ["17051785", "dmy", false],
  ["170585", "dmy", true],
  ["321285", "dmy", false],
  ["17991231", "ymd", false],
  ["18000101", "ymd", true],
  ["20991231", "ymd", true],
  ["21000101", "ymd", false],
  ["20030229", "ymd", false],
  ["20040229", "ymd", true],
  ["20500229", "ymd", false],
  ["18000229", "ymd", false],
  ["851200", "ymd", false],
] as const)("%s as %s is a date: %s", ([digits, order, want]) => {
  expect(isDate(digits, order)).toBe(want);
});
