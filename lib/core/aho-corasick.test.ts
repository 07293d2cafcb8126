import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAutomaton } from "./aho-corasick.ts";

/** Every [word, end] that the automaton reports for a text. */
function find(words: readonly string[], text: string): string[] {
  const { classOf, shift, next, firstHit, hits } = buildAutomaton(words);
  const found: string[] = [];
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = next[(state << shift) | classOf[text.charCodeAt(i)]!]!;
    if (state >= firstHit) for (const word of hits[state - firstHit]!) found.push(`${words[word]} ${i + 1}`);
  }
  return found.sort();
}

function findNaively(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (const word of words) {
    for (let at = 0; at + word.length <= text.length; at++) {
      if (text.slice(at, at + word.length).toLowerCase() === word) found.push(`${word} ${at + word.length}`);
    }
  }
  return found.sort();
}

test("reports what a search word by word reports", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ab1é"), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom(..."abAB1éÉ-"), maxLength: 30 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (words, body) => {
      expect(find(words, body)).toEqual(findNaively(words, body));
    }),
  );
});

test("words inside words are all found", () => {
  expect(find(["he", "she", "hers"], "uSHErs")).toEqual(["he 4", "hers 6", "she 4"]);
});

test("no words, no hits", () => {
  expect(find([], "anything")).toEqual([]);
});

test("digits have the classes 1 to 10, in a word or not", () => {
  const { classOf } = buildAutomaton(["x"]);
  expect([..."0123456789"].map((digit) => classOf[digit.charCodeAt(0)])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
