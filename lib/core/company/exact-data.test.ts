import { expect, test } from "vitest";
import { compileExactData, packExactData } from "./exact-data.ts";
import type { HashKey } from "./token-hashes.ts";

const key: HashKey = [11, 22, 33, 44];
const rows = [
  ["Ana", "Müller", "ana.muller@acme.example", "12 Oak Street", "CUST-20481"],
  ["Ben", "Schulz", "ben@acme.example", "7 Mill Lane", "CUST-20482"],
  ["Cara", "Müller", "cara@acme.example", "9 Oak Street", "CUST-20483"],
];
const find = compileExactData(packExactData(rows, key));

test("two cells of one row that stand together are a record", () => {
  const text = "Please call Ben Schulz, his number is CUST-20482, today.";
  expect(find(text)).toEqual([{ row: 1, cells: 2, start: text.indexOf("Schulz"), end: text.indexOf(", today") }]);
});

test.each([
  ["case and accents do not count", "MULLER, ana.muller@ACME.example", [0]],
  ["one cell alone is none", "Müller was here", []],
  ["a given name and a surname are none", "Cara Müller was here", []],
  ["cells of different rows are none", "Schulz bought CUST-20483", []],
  ["two rows at once", "Schulz, CUST-20482; Müller, CUST-20483", [1, 2]],
  ["cells that stand far apart are none", `Schulz ${"and then ".repeat(40)} CUST-20482`, []],
  ["foreign text", "nothing of ours is in here, not one word", []],
])("%s", (_, text, expected) => {
  expect(find(text).map(({ row }) => row)).toEqual(expected);
});

test.each([
  ["one value in two columns is one cell", "in New York, New York", []],
  ["a town and its country are no row", "from Grand Rapids, Michigan", []],
  ["a town and a customer are one", "Schulz, CUST-20482 of Grand Rapids", [1]],
])("%s", (_, text, expected) => {
  const towns = [
    ...rows.map((row) => [...row, "Grand Rapids", "Michigan"]),
    ["Eve", "Long", "eve@acme.example", "2 Bay Road", "CUST-20484", "Grand Rapids", "Michigan"],
    ["Kim", "Webb", "kim@acme.example", "3 Bay Road", "CUST-20485", "New York", "New York"],
  ];
  expect(compileExactData(packExactData(towns, key))(text).map(({ row }) => row)).toEqual(expected);
});

test("another key finds nothing", () => {
  const { cells } = packExactData(rows, key);
  expect(compileExactData({ key: [1, 2, 3, 4], cells })("Ben Schulz, CUST-20482")).toEqual([]);
});

test("what many rows share is left out, and so is what is short", () => {
  const many = Array.from({ length: 30 }, (_, i) => ["Germany", `row${i}x`, "Ab"]);
  expect(packExactData(many, key).cells.length / 4).toBe(30);
});

test("no cell can be read from the list", () => {
  const packed = JSON.stringify(packExactData(rows, key));
  for (const cell of rows.flat()) expect(packed).not.toContain(cell);
});
