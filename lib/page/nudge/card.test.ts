import { expect, test } from "vitest";
import { unshown } from "./card.ts";

const samples = (count: number) => Array.from({ length: count }, (_, nth) => `a${nth}••••z`);

test.each([
  ["all are shown", 6, undefined, 0],
  ["all but one", 7, undefined, 1],
  ["some look alike: with those that are shown it comes to what the heading says", 11, 13, 7],
  ["alike, and all that is to be seen is shown", 1, 2, 0],
])("%s", (_, shown, values, expected) => {
  expect(unshown({ samples: samples(shown), ...(values === undefined ? {} : { values }) })).toBe(expected);
});
