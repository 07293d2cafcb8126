import fc from "fast-check";
import { expect, test } from "vitest";
import type { Detector } from "../../schema/detector.ts";
import { compileFindWindows } from "./find-windows.ts";

const detector = (hints: readonly string[], before = 2, after = 3): Detector => ({
  id: "d",
  name: { one: "value", other: "values" },
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  hints,
  pattern: /x/,
  window: { before, after },
  confidence: 1,
});
function find(text: string, ...detectors: Detector[]): number[][] {
  const found: number[][] = detectors.map(() => []);
  compileFindWindows(detectors)(text, (index, windows, length) => {
    found[index] = [...windows.subarray(0, length)];
  });
  return found;
}
const windows = (text: string, ...hints: string[]) => find(text, detector(hints))[0];

test.for([
  { text: "....key....", hints: ["key"], want: [2, 10], why: "before and after the hint" },
  { text: "KEY", hints: ["key"], want: [0, 3], why: "cut off at the ends of the text; case does not matter" },
  { text: "key.key", hints: ["key"], want: [0, 7], why: "windows that overlap become one" },
  { text: "key........key", hints: ["key"], want: [0, 6, 9, 14], why: "others stay apart" },
  { text: "...@...", hints: ["<@>"], want: [1, 7], why: "the special hint for an at sign" },
  { text: "..123 45-67..", hints: ["<digits>"], want: [0, 13], why: "a run of digits with separators" },
  { text: "..123456..", hints: ["<digits>"], want: [], why: "six digits are no run" },
  { text: "1234) (567", hints: ["<digits>"], want: [0, 10], why: "three separators do not divide a run" },
  { text: "1234567..........key", hints: ["key", "<digits>"], want: [0, 10, 15, 20], why: "in order, whatever was found first" },
  { text: "1963 046 454 286", hints: ["<digits:9>"], want: [0, 16], why: "nine digits in neighbouring groups" },
  {
    text: "1963 04 286",
    hints: ["<digits:8>", "<digits:10-12>"],
    want: [],
    why: "4, 2, 3, 5, 6 and 9 digits are not 8, nor 10 to 12",
  },
  { text: "1234....567", hints: ["<digits>"], want: [], why: "four separators divide two runs" },
  { text: "1234ab567", hints: ["<digits>"], want: [], why: "letters divide two runs" },
  { text: "private vat.", hints: [" vat "], want: [6, 12], why: "a blank in a hint asks for the edge of a word" },
  { text: "vat12 vatNo", hints: [" vat "], want: [0, 11], why: "digits and capitals end a word" },
  { text: "a\tdob", hints: ["\tdob"], want: [0, 5], why: "other white space is a part of the hint" },
  { text: "vats tvat", hints: [" vat "], want: [], why: "letters do not" },
  { text: "a value 1", hints: ["<lone>"], want: [0, 9], why: "a text of few characters, with a digit" },
  { text: " value ", hints: ["<lone>"], want: [0, 7], why: "or of one word" },
  { text: "a value", hints: ["<lone>"], want: [], why: "two words are no value" },
  { text: "x".repeat(49), hints: ["<lone>"], want: [], why: "a text of many characters is not one value" },
  { text: "nothing", hints: ["key", "<@>", "<digits>"], want: [], why: "no hint, no window" },
])("$why", ({ text, hints, want }) => {
  expect(windows(text, ...hints)).toEqual(want);
});

test("each detector has its own windows", () => {
  expect(find("a b", detector(["a"], 0, 0), detector(["b"], 0, 0), detector(["a", "b"], 0, 0))).toEqual([
    [0, 1],
    [2, 3],
    [0, 1, 2, 3],
  ]);
});

test.for([
  {
    text: "key 12345678",
    want: [
      [0, 6],
      [0, 6],
    ],
  },
  { text: "key 1234567", want: [[], [0, 6]] },
  {
    text: "1234567 key 12345678, key 1234567",
    want: [
      [6, 14],
      [6, 14, 20, 28],
    ],
  },
  { text: "key", want: [[], []] },
])("a word opens no window of a detector whose number is not near: $text", ({ text, want }) => {
  const digits = (count: number) => ({ ...detector(["key"]), pattern: new RegExp(`[0-9]{${count}}`) });
  expect(find(text, digits(8), digits(7))).toEqual(want);
});

test.for([
  { text: "key...1234567", want: [0, 4], why: "as far behind the window as the pattern allows" },
  { text: "key....1234567", want: [], why: "no farther" },
  { text: "1234567.key", want: [6, 11], why: "or before the hint" },
])("a number has to begin where a match can hold it: $why", ({ text, want }) => {
  const late = { ...detector(["key"]), pattern: /[a-z]-?[0-9]{7}/, window: { before: 2, after: 40, begin: 1 } };
  expect(find(text, late)[0]).toEqual(want);
});

test("no window begins where it is told that none may; those that begin before are whole", () => {
  const found: number[][] = [];
  const findWindows = compileFindWindows([detector(["key", "<digits>"])]);
  findWindows("key......key 1234567 key", (_, windows, length) => found.push([...windows.subarray(0, length)]), 11);
  expect(found).toEqual([[0, 6, 7, 15]]);
});

test("windows are in order, within the text, and never overlap; every hint is in one", () => {
  const hints = ["a", "aab", "bbbbbb"];
  const text = fc.string({ unit: fc.constantFrom(..."ab-"), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(4), fc.nat(4), (body, before, after) => {
      const found = find(body, detector(hints, before, after))[0]!;
      for (let i = 0; i < found.length; i++) expect(found[i]).toBeGreaterThanOrEqual(found[i - 1] ?? 0);
      expect(found.at(-1) ?? 0).toBeLessThanOrEqual(body.length);
      for (const hint of hints) {
        for (let at = body.indexOf(hint); at >= 0; at = body.indexOf(hint, at + 1)) {
          const end = at + hint.length;
          expect(found.some((start, i) => i % 2 === 0 && start <= at && end <= found[i + 1]!)).toBe(true);
        }
      }
    }),
  );
});
