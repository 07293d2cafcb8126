import { expect, test } from "vitest";
import { holdsSign, pastSigns, signSet } from "./sign-set.ts";

const nameSigns = signSet(/[A-Z_]/i);

test("a set holds the ASCII signs of its pattern", () => {
  expect([..."aZ_5 éK"].map((sign) => holdsSign(nameSigns, sign.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(holdsSign(nameSigns, Number.NaN)).toBe(false);
});

test.for([
  ["ab_1", 0, 9, 3],
  ["ab_1", 1, 9, 3],
  ["ab_1", 0, 2, 2],
  ["ab", 0, 9, 2],
  ["1a", 0, 9, 0],
] as const)("%s from %i, at most %i: to %i", ([text, at, most, end]) => {
  expect(pastSigns(text, at, nameSigns, most)).toBe(end);
});
