import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDiff } from "./line-diff.ts";

const said = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => `${{ same: " ", gone: "-", new: "+", between: ":" }[kind]}${text}`);

test.each([
  ["a\nb\nc", "a\nb\nc", []],
  ["a\nb\nc\nd\ne\nf", "a\nb\nc\nx\ne\nf", [" b", " c", "-d", "+x", " e", " f"]],
  ["a\nb", "a\nx\nb", [" a", "+x", " b"]],
  ["a\nx\nx\nb", "a\nx\nb", [" a", " x", "-x", " b"]],
  ["", "a", ["-", "+a"]],
  ["1\n2\n3\n4\n5\n6\n7\n8", "x\n2\n3\n4\n5\n6\n7\ny", ["-1", "+x", " 2", " 3", ":", " 6", " 7", "-8", "+y"]],
])("%j to %j", (before, after, expected) => {
  expect(said(before, after)).toEqual(expected);
});

const text = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 9 }).map((lines) => lines.join("\n"));

test("taking the new lines out and the old ones in leads back, around each change", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts: string[][] = [[]];
      const without = (kind: string) => {
        parts.splice(0, parts.length, []);
        for (const line of lineDiff(before, after)) {
          if (line.kind === "between") parts.push([]);
          else if (line.kind !== kind) parts.at(-1)?.push(line.text);
        }
        return parts.map((part) => part.join("\n"));
      };
      for (const part of without("new")) expect(`\n${before}\n`.includes(`\n${part}\n`) || part === "").toBe(true);
      for (const part of without("gone")) expect(`\n${after}\n`.includes(`\n${part}\n`) || part === "").toBe(true);
    }),
  );
});

test("a line is shown as changed only where it has to be", () => {
  expect(said("a\nb\nc\nd", "b\nc\nd\na").filter((line) => !line.startsWith(" "))).toEqual(["-a", "+a"]);
});
