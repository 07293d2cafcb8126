import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../schema/finding.ts";
import { rewriteSpots, standInSpots } from "../redaction/rewrite-spots.ts";
import { byPassage } from "./by-passage.ts";

const found = (start: number, end: number): Finding => {
  const kind = { detector: "d", category: "payment", family: "CARD", severity: "high", confidence: 1, canary: false } as const;
  return { ...kind, start, end } as Finding;
};

/** Lengths and gaps as spans, by start, without overlap. */
const spans = (steps: readonly (readonly [gap: number, length: number])[]) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
};
const steps = (leastGap: number) =>
  fc.array(fc.tuple(fc.integer({ min: leastGap, max: 4 }), fc.nat({ max: 9 })), { maxLength: 12 });
const anySpan = fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 30 })).map(([start, length]) => found(start, start + length));

test("every finding that stands in a passage is with it, and no other", () => {
  fc.assert(
    fc.property(steps(1).map(spans), fc.array(anySpan, { maxLength: 20 }), (passages, findings) => {
      const shifted = findings.map((finding) => ({ ...finding, start: finding.start + 7, end: finding.end + 7 }));
      const told = [...byPassage(passages, shifted, 7)].flatMap(([placed, inside]) =>
        inside.map(({ start, end }) => [start + placed.start, end + placed.start, placed.start]),
      );
      const wanted = passages.flatMap((placed) =>
        findings
          .filter(({ start, end }) => start >= placed.start && end <= placed.end)
          .sort((a, b) => a.start - b.start || b.end - a.end)
          .map(({ start, end }) => [start, end, placed.start]),
      );
      expect(told).toEqual(wanted);
    }),
  );
});

test("what is rewritten by spots reads as what is rewritten in the text, or nothing is", () => {
  fc.assert(
    fc.property(
      steps(0).map(spans),
      steps(0).map(spans),
      fc.string({ minLength: 200, maxLength: 200 }),
      (cells, values, text) => {
        const spots = cells.map((cell, node) => ({ ...cell, node }));
        const replacements = values.filter(({ start, end }) => end > start).map((value) => ({ ...value, text: "[X]" }));
        const texts = rewriteSpots({ text, where: [], spots }, text, replacements);
        // Slow and plain: each character of a value has to be white space or in a spot.
        const inSpot = (at: number) => cells.some(({ start, end }) => start <= at && at < end);
        const covered = replacements.every(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index).every(
            (at) => inSpot(at) || (text[at] ?? "").trim() === "",
          ),
        );
        expect(texts !== null).toBe(covered);
        expect(standInSpots(spots, text, replacements)).toBe(covered);
        for (const { node, start, end } of texts === null ? [] : spots) {
          let wanted = "";
          for (let at = start; at < end; at++) {
            const value = replacements.find((each) => each.start <= at && at < each.end);
            if (!value) wanted += text[at] ?? "";
            else if (value.start === at) wanted += value.text;
          }
          if (replacements.some((each) => each.start < end && each.end > start)) expect(texts?.get(node)).toBe(wanted);
          else expect(texts?.has(node)).toBe(false);
        }
      },
    ),
  );
});
