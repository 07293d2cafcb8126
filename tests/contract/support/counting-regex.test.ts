import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDetectorFiles } from "../../../rules/from-node.ts";
import { compileCounting } from "./counting-regex.ts";

const files = await loadDetectorFiles();
const limit = 1_000_000;

/** End of the browser engine's match at each offset, -1 for none. */
function nativeEnds(pattern: RegExp, text: string): number[] {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  return [...text].map((_, at) => {
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : -1;
  });
}

function countedEnds(pattern: RegExp, text: string): number[] {
  const matchAt = compileCounting(pattern);
  return [...text].map((_, at) => matchAt(text, at, { steps: 0 }, limit));
}

test.for(files)("agrees with the browser's engine on the examples of $file", ({ detector, examples }) => {
  for (const { text } of [...examples.match, ...examples.ignore]) {
    expect(countedEnds(detector.pattern, text)).toEqual(nativeEnds(detector.pattern, text));
  }
});

const patterns = [
  /(a|ab)(c|bcd){0,2}d?/,
  /(?<=a{1,2})b{1,3}?(?!c)/,
  /([ab])\1{1,2}/,
  /\b(?:[a-c]{0,3}|d)e/,
  /^a|b$/,
  /[^a\]]{2}(?<!dd)/,
  /a{2,3}?b?/i,
  /(?<!\p{L})\p{Lu}\d{0,2}[^\p{L}]/u,
];

test("agrees with it on short texts of few letters", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.string({ unit: fc.constantFrom(..."abcdeA ]"), maxLength: 9 }),
      (pattern, text) => {
        expect(countedEnds(pattern, text)).toEqual(nativeEnds(pattern, text));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("shows a quadratic pattern and stops an exponential one", () => {
  const count = (pattern: RegExp, text: string) => {
    const counted = { steps: 0 };
    compileCounting(pattern)(text, 0, counted, limit);
    return counted.steps;
  };
  expect(count(/a{0,200}a{0,200}b/, "a".repeat(200))).toBeGreaterThan(20 * count(/a{0,200}b/, "a".repeat(200)));
  expect(() => count(/(?:a|a){1,40}b/, "a".repeat(40))).toThrow(RangeError);
});
