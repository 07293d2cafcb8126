import fc from "fast-check";
import { expect, test } from "vitest";
import { compileFingerprints, packFingerprints } from "./fingerprints.ts";
import type { HashKey } from "./token-hashes.ts";

const key: HashKey = [9, 8, 7, 6];
const plan = Array.from({ length: 120 }, (_, i) => `word${(i * 7919) % 1000}`).join(" ");
const other = Array.from({ length: 120 }, (_, i) => `thing${(i * 104_729) % 1000}`).join(" ");
const find = compileFingerprints(packFingerprints([plan, other], key));

test("a part of a document is found, reformatted and among other text", () => {
  const part = plan.split(" ").slice(30, 70).join(",\n").toUpperCase();
  const [match] = find(`Hello, please look at this: ${part}. Thanks!`);
  expect(match?.document).toBe(0);
  expect(match?.prints).toBeGreaterThanOrEqual(5);
});

test("the whole document is found first", () => {
  expect(find(`${other} ${plan.slice(0, 200)}`).map(({ document }) => document)).toEqual([1, 0]);
});

test.each([
  ["a phrase of it", plan.split(" ").slice(10, 17).join(" ")],
  ["foreign text", "nothing of this stands in any of the documents that were hashed before"],
  ["the same words in another order", plan.split(" ").reverse().join(" ")],
  ["an empty text", ""],
])("%s is not", (_, text) => {
  expect(find(text)).toEqual([]);
});

test("thirty shared words are found wherever they stand", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 30 }), (from, before) => {
      const shared = plan.split(" ").slice(from, from + 30);
      const filler = Array.from({ length: before }, (_, i) => `filler${i}`);
      return find([...filler, ...shared, "end"].join(" ")).some(({ document }) => document === 0);
    }),
  );
});
