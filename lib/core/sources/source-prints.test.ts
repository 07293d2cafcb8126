import fc from "fast-check";
import { expect, test } from "vitest";
import type { HashKey } from "../company/token-hashes.ts";
import { compileSources, sourcePrints } from "./source-prints.ts";

const key: HashKey = [11, -7, 5, 3];
const places = [
  { id: "source-crm", name: "your CRM", severity: "high" },
  { id: "source-hr", name: "HR", severity: "critical" },
] as const;
const note = `Harbour Lights Bakery has asked us to move their renewal to the second week of March, because the new ovens in
Dunmore arrive late. Their buyer, who signs everything above forty thousand, wants the old discount back and named two competitors in the
last call. We agreed to hold the price until the end of April if they take the larger package for all five shops.`;
const find = compileSources(key, places, { "source-crm": sourcePrints(note, key) });
const ids = (text: string) => find(text).map(({ place }) => place.id);
const flat = note.replaceAll(/\s+/g, " ");

test.each([
  ["the whole", note],
  ["a hundred and ten characters", flat.slice(100, 215)],
  ["in capitals, with other line breaks and list signs", flat.slice(90, 260).toUpperCase().replaceAll(", ", "\n* ")],
  ["in the middle of something else", `Hello. ${flat.slice(120, 260)} Kind regards`],
  [
    "as markup has it",
    flat
      .slice(80, 240)
      .replaceAll(" the ", "&nbsp;<b>the</b> ")
      .replaceAll(/<[^>]+>|&nbsp;/g, " "),
  ],
])("found: %s", (_, text) => {
  expect(ids(text)).toEqual(["source-crm"]);
});

test.each([
  ["nothing", ""],
  ["another text", "Please write a friendly note about the garden party that we are planning for the neighbours next summer."],
  ["a few words of it", flat.slice(0, 40)],
  ["its words in another order", flat.split(" ").reverse().join(" ")],
])("not found: %s", (_, text) => {
  expect(ids(text)).toEqual([]);
});

test("under another key nothing is found, and prints say nothing of the words", () => {
  const other = compileSources([1, 2, 3, 4], places, { "source-crm": sourcePrints(note, key) });
  expect(other(note)).toEqual([]);
  expect(sourcePrints(note, key).every((print) => Number.isInteger(print) && Math.abs(print) < 2 ** 31 + 1)).toBe(true);
});

test("it says where it stands, and the place that shares most first", () => {
  const both = compileSources(key, places, {
    "source-crm": sourcePrints(flat.slice(0, 150), key),
    "source-hr": sourcePrints(note, key),
  });
  const before = "Summarise this please: ";
  const [first, second] = both(before + flat);
  expect([first?.place.id, second?.place.id]).toEqual(["source-hr", "source-crm"]);
  expect(first!.start).toBeGreaterThanOrEqual(before.length);
  expect(first!.end).toBeGreaterThan((before + flat).indexOf("larger package"));
  expect(first!.end).toBeLessThanOrEqual((before + flat).length);
});

test("sixteen words in a row are found wherever they stand", () => {
  const words = Array.from({ length: 120 }, (_, index) => `word${(index * 7919) % 1009}`);
  const known = compileSources(key, places, { "source-crm": sourcePrints(words.join(" "), key) });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 104 }), fc.integer({ min: 0, max: 20 }), (from, before) => {
      const around = Array.from({ length: before }, (_, index) => `other${index}`);
      const text = [...around, ...words.slice(from, from + 16), ...around].join("; ");
      expect(known(text)).toHaveLength(1);
    }),
  );
});
