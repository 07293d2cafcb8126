import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAutomaton } from "./aho-corasick.ts";
import { classBits } from "./hint-classes.ts";

/** Every [word, end] that the automaton reports for a text. */
function find(words: readonly string[], text: string): string[] {
  const { classOf, next, firstStop, firstHit, hits, hitsFrom, endsAt } = buildAutomaton(words);
  const found: string[] = [];
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = next[(state << classBits) | classOf[text.charCodeAt(i)]!]!;
    if (/[0-9]/.test(text.charAt(i))) expect(state).toBeGreaterThanOrEqual(firstStop);
    if (state < firstHit) continue;
    for (const word of hits.subarray(hitsFrom[state - firstHit], hitsFrom[state - firstHit + 1])) {
      const end = endsAt(word, text, i + 1);
      if (end >= 0) found.push(`${words[word]} ${end}`);
    }
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
  const word = fc.string({ unit: fc.constantFrom(..."ab1é"), minLength: 1, maxLength: 8 });
  const text = fc.string({ unit: fc.constantFrom(..."abAB1éÉ-"), maxLength: 60 });
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

test("letters and digits have classes of their own, in a word or not", () => {
  const { classOf } = buildAutomaton(["x"]);
  expect([..."azAZ09"].map((digit) => classOf[digit.charCodeAt(0)])).toEqual([1, 26, 1, 26, 27, 36]);
});

test.for([
  ["but", "út", false, "an accent in a word has to be in the text"],
  ["TELÉFONO", "telefono", true, "a plain word finds the one with an accent"],
  ["TELÉFONO", "teléfono", true, "in whatever case"],
  ["ПАРОЛЬ", "пароль", true, "in other scripts, too"],
  ["password!", "passport", false, "what follows the first letters counts"],
] as const)("%s and %s", ([text, word, want, why]) => {
  expect(find([word], text).length > 0, why).toBe(want);
});

test("signs that share a class are told apart", () => {
  const words = Array.from({ length: 400 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x4e00 + i));
  expect(find(words, words.join(""))).toEqual(words.map((word, i) => `${word} ${2 * i + 2}`).sort());
});

test("a sign of common hints shares its class with none of another script", () => {
  const others = Array.from({ length: 2_000 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const { classOf } = buildAutomaton([...others, "@", "_", ":"]);
  const taken = new Set(others.map((sign) => classOf[sign.charCodeAt(0)]));
  expect([..."@_:"].map((sign) => taken.has(classOf[sign.charCodeAt(0)]))).toEqual([false, false, false]);
});

test.for([
  ["most", 4, true, "small letters on both sides"],
  ["st", 2, false, "the beginning of the text"],
  ["a st", 4, false, "a blank before it"],
  ["maSt", 4, false, "a capital begins a word"],
  ["MOST", 4, false, "capitals on both sides are left to a closer look"],
  ["1st", 3, false, "a digit is no letter"],
] as const)("in a word: %s %i %s, %s", ([text, at, want]) => {
  const automaton = buildAutomaton(["st"], () => true);
  expect(automaton.isInWords(0, text, at)).toBe(want);
});

test("a hit of two words is in a word only if both are, and both ask for the edge of one", () => {
  const words = ["ost", "st"];
  const hitOf = (automaton: ReturnType<typeof buildAutomaton>) =>
    [...automaton.hitsFrom].findIndex((from, hit) => automaton.hitsFrom[hit + 1]! - from === 2);
  const edged = buildAutomaton(words, () => true);
  expect(edged.isInWords(hitOf(edged), "most", 4)).toBe(true);
  expect(edged.isInWords(hitOf(edged), " ost", 4)).toBe(false);
  const one = buildAutomaton(words, (word) => word === 0);
  expect(one.isInWords(hitOf(one), "most", 4)).toBe(false);
});

test("an empty word would stand everywhere", () => {
  expect(() => buildAutomaton(["a", ""])).toThrow(RangeError);
});
