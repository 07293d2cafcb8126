import { expect, test } from "vitest";
import { compileDictionary, packDictionary } from "./keyword-dictionary.ts";
import type { HashKey } from "./token-hashes.ts";

const key: HashKey = [5, 6, 7, 8];

test.each([
  ["a single word", "We ship Bluebird in May", ["Bluebird"]],
  ["in other letters", "BLUEBIRD!", ["BLUEBIRD"]],
  ["three words", "the codename is Silent  Green-River now", ["Silent  Green-River"]],
  ["a part of a word is none", "bluebirds", []],
  ["a part of a phrase is none", "silent green", []],
  ["an empty text", "", []],
])("%s", (_, text, expected) => {
  const find = compileDictionary(packDictionary(["Bluebird", "silent green river"], key));
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("a list may ask for several different words", () => {
  const find = compileDictionary(packDictionary(["alpha", "beta", "gamma"], key, 2));
  expect(find("alpha alpha alpha")).toEqual([]);
  expect(find("alpha and gamma")).toHaveLength(2);
});

test("entries without a word are left out", () => {
  expect(packDictionary(["", "--", "word"], key).hashes).toHaveLength(2);
});
