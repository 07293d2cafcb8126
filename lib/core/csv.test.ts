import fc from "fast-check";
import { expect, test } from "vitest";
import { guessSeparator, parseCsv } from "./csv.ts";

test.each([
  [
    "plain",
    "a,b\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["no line break at the end", "a,b", [["a", "b"]]],
  [
    "from Windows, with a mark",
    "\ufeffa,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["quoted", '"a, ""b""","c\nd"\n', [['a, "b"', "c\nd"]]],
  [
    "empty fields, blank lines and blanks",
    "a,,\n\n, b ,\n",
    [
      ["a", "", ""],
      ["", "b", ""],
    ],
  ],
  ["nothing", "", []],
])("%s", (_, text, rows) => {
  expect(parseCsv(text, ",")).toEqual({ rows });
});

test.each([
  ['a,"b', { row: 1, expected: "a closing quotation mark" }],
  ['a\n"b"c', { row: 2, expected: "a separator or the end of the line behind a closing quotation mark" }],
])("%j is refused by row", (text, problem) => {
  expect(parseCsv(text, ",")).toEqual({ problem });
});

test("what is written quoted comes back", () => {
  const field = fc.string();
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\n");
      expect(parseCsv(text, ";")).toEqual({ rows });
    }),
  );
});

test.each([
  ["a;b;c,d", ";"],
  ["a\tb", "\t"],
  ["one", ","],
  ["a|b|c\nd,,,,", "|"],
])("%j is separated by %j", (text, separator) => {
  expect(guessSeparator(text)).toBe(separator);
});
