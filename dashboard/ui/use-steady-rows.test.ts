import fc from "fast-check";
import { expect, test } from "vitest";
import { steadyOrder } from "./use-steady-rows.ts";

test.each([
  ["abc", "cab", "abc"],
  ["abc", "acd", "acd"],
  ["abc", "dcb", "bcd"],
  ["", "ba", "ba"],
])("%s, then read as %s, is shown as %s", (before, now, shown) => {
  expect(steadyOrder([...before], [...now]).join("")).toBe(shown);
});

const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));

test("the same rows, none before one that it followed", () => {
  fc.assert(
    fc.property(ids, ids, (before, now) => {
      const shown = steadyOrder(before, now);
      expect([...shown].sort()).toEqual([...now].sort());
      const stayed = shown.filter((id) => before.includes(id));
      expect(stayed).toEqual(before.filter((id) => now.includes(id)));
    }),
  );
});
