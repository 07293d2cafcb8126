import fc from "fast-check";
import { expect, test } from "vitest";
import { numberEnd, numberStart } from "./number-edges.ts";
import { numberShape } from "./number-shape.ts";
import { createNumberStarts, findNumberStarts, firstStart, nextOfShape } from "./number-starts.ts";

const shapeOf = (body: string, look = "") => numberShape(new RegExp(`${look}${numberStart}(?:${body})${numberEnd}`, "i"));
const sizes = (body: string, look = "") => {
  const found = shapeOf(body, look)?.sizes;
  return found === undefined ? undefined : Array.from({ length: 32 }, (_, n) => n).filter((n) => ((found >>> n) & 1) === 1);
};

test.for([
  ["\\d{9}", [9], "digits"],
  ["\\d(?:[ ./-]{0,3}\\d){7,9}", [8, 9, 10], "with separators"],
  ["[A-Z]{1,2} ?\\d{6}|\\d{3}-\\d", [4, 7, 8], "two forms"],
  ["(?!000)\\d{3}([- ]?)\\d{2}\\1\\d{4}", [9], "looks ahead, and the same separator again"],
  ["\\d{31}", [31], "the longest"],
  ["\\d{32}", undefined, "longer"],
  ["\\d{4}[ÄÖ]", undefined, "letters beyond ASCII"],
  ["\\d{4}\\(\\d\\)", undefined, "signs that are no separators"],
  ["[ -]?\\d{4}", undefined, "may begin with a separator"],
  ["(?:\\d{4})?", undefined, "may be empty"],
  ["\\d{2,}", undefined, "without a limit"],
  ["\\d.\\d", undefined, "anything in between"],
] as const)("%s: %s, %s", ([body, want]) => {
  expect(sizes(body)).toEqual(want);
});

test("what must be a digit, and what a letter", () => {
  const shape = shapeOf("[A-Z]\\d{2}[0-9A-Z]|\\d{3}[A-Z]")!;
  expect([shape.digits[4], shape.letters[4], shape.longest]).toEqual([0b0110, 0, 4]);
  expect(shapeOf("[A-Z]-?\\d{2}[A-Z]")!.letters[4]).toBe(0b1001);
});

test("a first look rules out separators at the beginning", () => {
  expect(sizes("(?:B ?E)?(?:[ -]?\\d){3}", "(?=[0-9B])")).toEqual([3, 5]);
});

test("other patterns have no shape", () => {
  expect(numberShape(/(?<![0-9])\d{9}(?![0-9])/)).toBeUndefined();
  expect(numberShape(new RegExp(`${numberStart}\\d{9}${numberEnd}`, "u"))).toBeUndefined();
});

test("every match stands at a place of its shape", () => {
  const part = fc.constantFrom(
    "\\d{2}",
    "\\d(?:[ ./-]{0,3}\\d){2,4}",
    "[A-Z]{1,2}",
    "[ -]?",
    "(?:[ ./-]{0,3}[0-9A-Z]){2,2}",
    "(?:19|20)?",
    "[0-9A-Y]",
    "(?:-\\d{1,3}|K)?",
    "[,.]{0,1}",
  );
  const text = fc.string({ unit: fc.constantFrom(..."0123456789  --./,,ABKsSis\néß("), maxLength: 60 });
  const starts = createNumberStarts();
  let matches = 0;
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 1, maxLength: 12 }),
      (parts, texts) => {
        const pattern = new RegExp(`(?=[0-9A-Z])${numberStart}(?:${parts.join("")})${numberEnd}`, "i");
        const shape = numberShape(pattern);
        if (shape === undefined) return;
        for (const each of texts) {
          findNumberStarts(each, starts);
          for (const match of each.matchAll(new RegExp(pattern, "gi"))) {
            matches++;
            const place = nextOfShape(starts, firstStart(starts, match.index), each.length, match.index + 1, shape);
            expect(starts.at[place], JSON.stringify([pattern.source, each, match])).toBe(match.index);
            expect(match[0].length).toBeLessThanOrEqual(shape.longest);
          }
        }
      },
    ),
    { numRuns: 3_000 },
  );
  expect(matches).toBeGreaterThan(1_000);
});
