import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "./csv.ts";
import { csvLine } from "./write-csv.ts";

test.each([
  [["a", 1, null, true], "a,1,,true"],
  [["=1+1"], `"'=1+1"`],
  [["@SUM(A1)", "+1", "-1", "\tx", "\rx"], `"'@SUM(A1)","'+1","'-1","'\tx","'\rx"`],
  [["  =HYPERLINK()", "\u0000=1", "＝1"], `"'  =HYPERLINK()","'=1","'＝1"`],
  [[-5, 0.5], "-5,0.5"],
  [['say "hi", you', "two\nlines"], '"say ""hi"", you","two\nlines"'],
])("%j is written %s", (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", " =", "\u0000=", "\n@", '"='), fc.string())
    .map(([head, rest]) => head + rest),
);

test("no cell of any row begins as a formula does, and nothing else of it changes", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (cells) => {
      // A first cell with something in it: a line of nothing is no row.
      const parsed = parseCsv(csvLine(["row", ...cells]), ",");
      if ("problem" in parsed) throw new Error(parsed.problem.expected);
      expect(parsed.rows).toHaveLength(1);
      const read = parsed.rows[0]!.slice(1);
      expect(read).toHaveLength(cells.length);
      for (const [index, cell] of read.entries()) {
        expect(cell.trimStart()).not.toMatch(/^[=+\-@\t\r]/);
        const given = cells[index]!.replaceAll("\u0000", "");
        expect([given, `'${given}`]).toContain(cell);
      }
    }),
    { numRuns: 2_000 },
  );
});
