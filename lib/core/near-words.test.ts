import { expect, test } from "vitest";
import { nearWords } from "./near-words.ts";

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
