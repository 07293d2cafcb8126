import fc from "fast-check";
import { expect, test } from "vitest";
import { digitsOf } from "./digits-of.ts";

test("the digits and nothing else, in order", () => {
  const text = fc.string({ unit: fc.constantFrom("0", "9", "5", " ", "-", "a", "/", ":", "\u0661") });
  fc.assert(
    fc.property(text, (given) => {
      expect(digitsOf(given)).toBe(given.replace(/[^0-9]/g, ""));
    }),
  );
});
