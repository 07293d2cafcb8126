import { expect, test } from "vitest";
import { numberEnd, numberStart } from "./number-edges.ts";
import { numberShape } from "./number-shape.ts";
import { createNumberStarts, findNumberStarts, firstStart, nextOfShape } from "./number-starts.ts";

const shape = numberShape(new RegExp(`${numberStart}(?:\\d{3}[ -]?\\d{3}|[A-Z]\\d{5})${numberEnd}`, "i"))!;
const placesIn = (text: string, from = 0, sure = text.length) => {
  const starts = createNumberStarts();
  findNumberStarts(text, starts);
  const places: number[] = [];
  for (let i = firstStart(starts, from); i >= 0; i--) {
    i = nextOfShape(starts, i, sure, text.length, shape);
    if (i < 0) break;
    places.push(starts.at[i]!);
  }
  return places;
};

test.for([
  ["123456", [0], "the whole text"],
  ["no 123 456, a12345", [3, 12], "between other words"],
  ["1234567 12345 12.3", [], "too long, and too short"],
  ["123456a 123456-7 x123456", [], "within something longer"],
  ["123456- 123456.", [0, 8], "signs behind it that nothing follows"],
  ["1-123456 a-123456", [11], "behind a digit and a sign, and behind a letter and one"],
  ["is123456", [2], "right behind is"],
  ["123(456 12é3456", [], "divided by what is no separator"],
  ["ab1234 1a2345", [], "letters where digits have to be"],
] as const)("%s: %j, %s", ([text, want]) => {
  expect(placesIn(text)).toEqual(want);
});

test("places before `from` are left out, and from `sure` on all count", () => {
  expect(placesIn("123456 654321 111111", 1)).toEqual([7, 14]);
  expect(placesIn("1 654321 99 888", 0, 8)).toEqual([2, 9, 12]);
});

test("longer texts need more room", () => {
  expect(placesIn("123456\n".repeat(500))).toHaveLength(500);
});
