/** A detector's first look at a hint only saves time: with or without it, the same is found. */
import { expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import type { Detector } from "../../lib/schema/detector.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import { fuzzedText } from "./support/fuzzed-texts.ts";

const files = (await loadDetectorFiles()).filter(({ detector }) => detector.glance !== undefined);
const blind = files.map(({ detector }): Detector => Object.create(detector, { glance: { value: undefined } }));
const quick = compileClassifier(files.map(({ detector }) => detector));
const slow = compileClassifier(blind);

const examples = files.flatMap(({ examples: { match, ignore } }) => [...match, ...ignore].map(({ text }) => text));
/** Each example without one of its characters, and with one of them twice. */
const broken = examples.flatMap((text) =>
  Array.from({ length: Math.ceil(text.length / 7) }, (_, i) => (i * 7 + text.length) % text.length).flatMap((at) => [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
  ]),
);

test.for([
  ["examples", examples],
  ["broken examples", broken],
  ["fuzzed texts", Array.from({ length: 200 }, (_, index) => fuzzedText(files, index, 1_500))],
] as const)("a glance hides nothing in %s", ([, texts]) => {
  const found = texts.map((text) => quick.classify(text));
  expect(found.flat().length).toBeGreaterThan(100);
  expect(found).toEqual(texts.map((text) => slow.classify(text)));
});
