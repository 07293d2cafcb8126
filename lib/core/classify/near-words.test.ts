import { expect, test } from "vitest";
import { holdsWord, nearWords, scoreWords } from "./near-words.ts";

/** The value is "#"; looks for "tel", "ssn" and "phone number". */
const near = (text: string, reach = 20) =>
  nearWords(text, text.indexOf("#"), text.indexOf("#") + 1, ["tel", "ssn", "phone number"], reach);

test.for([
  ["tel #", true, "before"],
  ["# is my SSN", true, "behind, in capitals"],
  ["Phone Number: #", true, "two words"],
  ["my_ssn=#", true, "a part of a name with underscores"],
  ["homeTel #", true, "a part of a name with capitals"],
  ["telNo #", true, "the first part of such a name"],
  ["tell #", false, "the beginning of another word"],
  ["motel #", false, "the end of another word"],
  ["TELL #", false, "capitals throughout are one word"],
  ["tel                             #", false, "too far away"],
  ["#", false, "nothing around"],
] as const)("%s %s: %s", ([text, want]) => {
  expect(near(text)).toBe(want);
});

test.for([
  ["iban: X", 1, "right before the value"],
  [`iban${" ".repeat(52)}X`, 0.53, "far before it"],
  ["X iban", 0.8, "behind it"],
  ["iban X iban", 1, "on both sides"],
  [`iban${" ".repeat(32)}X${" ".repeat(32)}iban`, 0.88, "far on both sides: more than on one"],
  ["ibanX", 1, "right at it"],
  ["word X", 0, "another word"],
] as const)("score of %j is %d", ([text, want, why]) => {
  const at = text.indexOf("X");
  expect(scoreWords(text, at, at + 1, ["iban"], 64), why).toBeCloseTo(want, 2);
});

test.for([
  ["a tel b", 2, 5, true, "from edge to edge"],
  ["motel b", 2, 5, true, "what stands before is not seen"],
  ["a tells", 2, 5, true, "nor what stands behind"],
  ["a tel b", 2, 4, false, "only its beginning"],
  ["a tel b", 3, 7, false, "only its end"],
  ["motel b", 1, 7, false, "the end of another word"],
  ["\u212aey 1", 0, 4, true, "a sign beyond ASCII whose small letter is none"],
] as const)("%s from %i to %i holds a word: %s, %s", ([text, from, to, want]) => {
  expect(holdsWord(text, from, to, ["tel", "key"])).toBe(want);
});
