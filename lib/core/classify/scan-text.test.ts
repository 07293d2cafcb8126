import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAutomaton } from "./aho-corasick.ts";
import { createScan, scanText } from "./scan-text.ts";

const words = ["ab", "ba1", "1b", "abcabcab", "é"];
const automaton = buildAutomaton(words);
const scan = createScan();

function groupsOf(text: string): number[] {
  return [...text.matchAll(/[0-9]+/g)].flatMap(({ 0: { length }, index }) => [index, index + length]);
}

/** "word end" of every hit that is one. */
function foundBy(text: string): string[] {
  scanText(text, automaton, scan);
  const found: string[] = [];
  for (let i = 0; i < scan.hitsLength; i += 2) {
    const hit = scan.hits[i]! - automaton.firstHit;
    for (const word of automaton.hits.subarray(automaton.hitsFrom[hit], automaton.hitsFrom[hit + 1])) {
      const end = automaton.endsAt(word, text, scan.hits[i + 1]!);
      if (end >= 0) found.push(`${words[word]} ${end}`);
    }
  }
  return found;
}

const text = fc.string({ unit: fc.constantFrom(..."abc1é"), maxLength: 50 });

test("both lanes together find what stands in the text, once, wherever its middle is", () => {
  fc.assert(
    fc.property(text, (body) => {
      const wanted = words.flatMap((word) =>
        Array.from({ length: body.length }, (_, at) => at)
          .filter((at) => body.startsWith(word, at))
          .map((at) => `${word} ${at + word.length}`),
      );
      expect(foundBy(body).sort()).toEqual(wanted.sort());
    }),
  );
});

test("hits come in order", () => {
  const body = "abba1b".repeat(9);
  scanText(body, automaton, scan);
  const ends = Array.from({ length: scan.hitsLength / 2 }, (_, i) => scan.hits[2 * i + 1]!);
  expect(ends.length).toBeGreaterThan(20);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
});

test("groups of digits are whole, whatever half they stand in", () => {
  fc.assert(
    fc.property(text, (body) => {
      scanText(body, automaton, scan);
      expect([...scan.groups.subarray(0, scan.length)]).toEqual(groupsOf(body));
    }),
  );
});

test("a text with more of both than there was room for", () => {
  const body = "1b ".repeat(3_000);
  expect(foundBy(body)).toHaveLength(3_000);
  expect([...scan.groups.subarray(0, scan.length)]).toEqual(groupsOf(body));
});
