import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDiff } from "./line-diff.ts";

const said = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => `${{ same: " ", gone: "-", new: "+" }[kind]}${text}`);

test.each([
  ["a\nb\nc", "a\nb\nc", []],
  ["a\nb\nc\nd\ne\nf", "a\nb\nc\nx\ne\nf", [" b", " c", "-d", "+x", " e", " f"]],
  ["a\nb", "a\nx\nb", [" a", "+x", " b"]],
  ["a\nx\nx\nb", "a\nx\nb", [" a", " x", "-x", " b"]],
  ["", "a", ["-", "+a"]],
])("%j to %j", (before, after, expected) => {
  expect(said(before, after)).toEqual(expected);
});

test("taking the new lines out and the old ones in leads back", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 9 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = lineDiff(before, after);
      const part = (kind: string) => diff.filter((line) => line.kind !== kind).map((line) => line.text);
      expect(`\n${before}\n`.includes(`\n${part("new").join("\n")}\n`) || diff.length === 0).toBe(true);
      expect(`\n${after}\n`.includes(`\n${part("gone").join("\n")}\n`) || diff.length === 0).toBe(true);
    }),
  );
});
