import { expect, test } from "vitest";
import { redactInSteps, redactionMark } from "./align-redacted.ts";

const steps = (...patterns: RegExp[]) => patterns.map((pattern) => (text: string) => text.replace(pattern, redactionMark));

test.for<[why: string, text: string, patterns: RegExp[], values: string[]]>([
  ["one value", "call 5551234 now", [/\d+/g], ["5551234"]],
  ["at both ends", "12 and 34", [/\d+/g], ["12", "34"]],
  ["a later step finds what an earlier one left", "ann 12", [/\d+/g, /ann/g], ["12", "ann"]],
  ["values with a blank between them", "ab 12 34", [/ab/g, /\d+/g], ["ab", "12", "34"]],
  ["a step that takes a mark with it", "key: 12 end", [/\d+/g, /key: \S+/g], ["12", "key: "]],
  ["values next to each other are one", "1a2b", [/\d[a-z]/g], ["1a2b"]],
  ["nothing", "plain", [/\d+/g], []],
])("%s", ([, text, patterns, values]) => {
  expect(redactInSteps(text, steps(...patterns)).map(({ start, end }) => text.slice(start, end))).toEqual(values);
});

test("each value knows the step that took it", () => {
  expect(redactInSteps("ann 12", steps(/\d+/g, /ann/g)).map(({ step }) => step)).toEqual([0, 1]);
});

test("a tool that rewrites more than values ends early instead of guessing", () => {
  expect(redactInSteps("call 12", [(text) => `CALL ${redactionMark}${text.length}`])).toEqual([]);
});
