import { expect, test } from "vitest";
import type { Detector } from "../../schema/detector.ts";
import { compileClassifier } from "./classify.ts";

const base: Detector = {
  id: "word",
  name: { one: "word", other: "words" },
  category: "custom",
  family: "CUSTOM",
  severity: "medium",
  hints: ["cat"],
  pattern: /cat[0-9]{1,3}/,
  window: { before: 8, after: 8 },
  confidence: 0.8,
};
const values = (text: string, ...detectors: Detector[]) =>
  compileClassifier(detectors)
    .classify(text)
    .map(({ start, end }) => text.slice(start, end));

test("a finding says what and where, and nothing of the text", () => {
  expect(compileClassifier([base]).classify("a cat12 b")).toEqual([
    {
      detector: "word",
      category: "custom",
      family: "CUSTOM",
      severity: "medium",
      start: 2,
      end: 7,
      confidence: 0.8,
      canary: false,
    },
  ]);
});

test("finds every value, also where windows meet", () => {
  expect(values("cat1 cat2            cat3", base)).toEqual(["cat1", "cat2", "cat3"]);
});

test("only what is sure enough is reported", () => {
  expect(values("cat1", { ...base, confidence: 0.49 })).toEqual([]);
  expect(values("cat1", { ...base, confidence: 0.5 })).toEqual(["cat1"]);
});

test("confirm decides, and sees value and surroundings", () => {
  const seen: unknown[] = [];
  const detector: Detector = {
    ...base,
    confirm: (value, { text, start, end, near }) => {
      seen.push([value, text.slice(start, end), near(["black"]), near(["white"]), near(["black"], 2)]);
      return value === "cat2" ? 0 : 0.9;
    },
  };
  expect(values("black cat1, cat2", detector)).toEqual(["cat1"]);
  expect(seen[0]).toEqual(["cat1", "cat1", true, false, false]);
});

test("the value can be a part of the match", () => {
  expect(values("my cat=tom;", { ...base, pattern: /cat=(?<value>[a-z]{1,9})/, valueGroup: "value" })).toEqual(["tom"]);
});

test("offsets are those of the given text, whatever was folded", () => {
  const text = "😀 c\u200bat１２\u00a0";
  expect(compileClassifier([base]).classify(text)).toMatchObject([{ start: 3, end: 9 }]);
  expect(values(text, base)).toEqual(["c\u200bat１２"]);
});

test("a pattern cannot begin outside the windows of its hints", () => {
  const detector: Detector = { ...base, pattern: /dog|cat/, window: { before: 4, after: 4 } };
  expect(values("dog.......... dog cat", detector)).toEqual(["dog", "cat"]);
  expect(values("cat.......... dog", detector)).toEqual(["cat"]);
});

test("texts are independent of each other", () => {
  const classifier = compileClassifier([base]);
  const first = classifier.classify("x cat1");
  classifier.classify("cat1 cat2 cat3");
  expect(classifier.classify("x cat1")).toEqual(first);
});

test("empty text, lone surrogates, no detectors", () => {
  expect(values("", base)).toEqual([]);
  expect(values("\ud800cat1\udc00", base)).toEqual(["cat1"]);
  expect(values("cat1")).toEqual([]);
});

test("warming up goes on where it stopped, and changes nothing", () => {
  const numbers = ["a", "b", "c"].map(
    (id): Detector => ({ ...base, id, hints: ["<digits>"], pattern: /(?<n>[0-9]{7})/, valueGroup: "n" }),
  );
  const classifier = compileClassifier([...numbers, base]);
  let left = 2;
  expect(classifier.warmUp(() => left-- > 0)).toBe(false);
  expect(classifier.warmUp(() => true)).toBe(true);
  expect(classifier.classify("cat1 1234567").map(({ start }) => start)).toEqual([0, 5]);
});

test("a detector that looks at the text as it was pasted sees what folding removes, and no other text", () => {
  const raw: Detector = { ...base, id: "hidden", hints: ["\u200b\u200b"], pattern: /\u200b{2,9}/, raw: true };
  const classifier = compileClassifier([base, raw]);
  expect(classifier.classify("\u200b\u200b cat1").map(({ detector, start, end }) => [detector, start, end])).toEqual([
    ["hidden", 0, 2],
    ["word", 3, 7],
  ]);
  expect(classifier.classify("cat1")).toHaveLength(1);
});

test.for([
  ["\u200b\u200b", "characters without width"],
  ["a\u200b\u200b&amp;", "among others that fold"],
  ["e\u0301\u200b\u200b", "behind an accent that is put on its letter"],
  ["\ud835\udc00\u200b\u200b", "behind a letter of mathematics"],
  ["&lt;\u200b\u200b&nbsp;", "between references"],
  ["\ud835\ufb03\ud835\ufb03\u200b\u200b", "in a text that gets no shorter"],
])("what folding takes away is looked at: %j", ([text]) => {
  const raw: Detector = { ...base, id: "hidden", hints: ["\u200b\u200b"], pattern: /\u200b{2,9}/, raw: true };
  expect(compileClassifier([raw]).classify(text!)).toHaveLength(1);
});

test("where folding only writes signs in another way, the text is not read a second time", () => {
  const raw: Detector = { ...base, id: "quote", hints: ["\u2019"], pattern: /\u2019/, raw: true };
  const work = { windows: 0, units: 0, matches: 0 };
  expect(compileClassifier([raw]).classify("it\u2019s", work)).toEqual([]);
  expect(work.windows).toBe(0);
});
