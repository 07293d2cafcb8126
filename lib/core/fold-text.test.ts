import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test.for([
  ["plain text 123", "plain text 123", "nothing to do"],
  ["４１１１", "4111", "full-width digits"],
  ["Ａ＠ｂ．ｃ", "A@b.c", "full-width letters and signs"],
  ["٤١١١", "4111", "Arabic digits"],
  ["४१११", "4111", "Devanagari digits"],
  ["41\u200b11", "4111", "a character without width"],
  ["pass\u00adword", "password", "a soft hyphen"],
  ["4111\u00a01111\u202f1111", "4111 1111 1111", "spaces of other widths"],
  ["555\u20111234\u20135", "555-1234-5", "other dashes"],
  ["naïve 😀 日本", "naïve 😀 日本", "other scripts stay"],
] as const)("%s: %s", ([text, want]) => {
  expect(foldText(text).text).toBe(want);
});

test("offsets lead back to the original", () => {
  const { text, origin } = foldText("a\u200b\u200b４b");
  expect(text).toBe("a4b");
  expect([...origin!.slice(0, 3)]).toEqual([0, 3, 4]);
});

test("an unchanged text needs no offsets", () => {
  expect(foldText("abc").origin).toBeNull();
});

test("every character comes from its origin, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\u200b", "４", "-", "\u00a0", "😀"), maxLength: 20 }), (original) => {
      const { text, origin } = foldText(original);
      if (origin === null) {
        expect(text).toBe(original);
        return;
      }
      for (let i = 0; i < text.length; i++) {
        expect(foldText(original.charAt(origin[i]!)).text).toBe(text.charAt(i));
        if (i > 0) expect(origin[i]!).toBeGreaterThan(origin[i - 1]!);
      }
    }),
  );
});
