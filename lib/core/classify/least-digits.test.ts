import fc from "fast-check";
import { expect, test } from "vitest";
import { leastDigits } from "./least-digits.ts";

test.for([
  [/[0-9]{9}/, 9, "plain"],
  [/\d{3}[ -]?\d{3}[ -]?\d{3}/, 9, "groups with separators"],
  [/[A-Z]{2}\d{6}[A-Z]/, 6, "letters around"],
  [/\d{4}[A-Z]\d{2}/, 4, "a letter divides"],
  [/(?:\d{6}|\d{4}-\d{4})/, 6, "the fewer of two"],
  [/\d{2,17}(?:[ -]\d{2,8}){0,4}/, 2, "what may be missing does not count"],
  [/\d{3}([- .]?)\d{2}\1\d{4}/, 9, "the same separator again"],
  [/\d{3} {4}\d{3}/, 3, "four separators divide"],
  [/\d{3}[ ]{0,2}-[ ]{0,2}\d{3}/, 3, "as can five"],
  [/\d{3}\s\d{3}/, 3, "so does a line break"],
  [/(?<![0-9]{4})(?=\d{9})x\d/, 1, "what is only looked at does not count"],
  [/(?<value>(?:[0-9][ ]?){8})[A-Z]/, 8, "a repeated group"],
  [/\p{L}{1,4}\u0031\x41[^0-9]/u, 0, "escapes and negations"],
  [/(?:\+|00)?49[0-9 ]{8,20}\d{3}/, 3, "a class of both may be separators only"],
  [/[\d.]\d+x?/, 1, "plus is at least one"],
  [/a|\d{5}/, 0, "one without any"],
] as const)("%s: %i, %s", ([pattern, want]) => {
  expect(leastDigits(pattern.source).digits).toBe(want);
});

test.for([
  [/[0-9]{9}/, 0, "at once"],
  [/(?<![0-9]{4})(?=\d{9})(?:x|yz)\d/, 4, "each sign may be of two code units; what is only looked at has none"],
  [/[A-Z]{1,3}-?\d{6}[A-Z]/, 7, "behind all that may stand before"],
  [/\d{2}[A-Z]\d{6}/, 4, "the run with the most digits"],
  [/\d{4}x{0,8}\d{4}/, 0, "the first of two that have as many"],
  [/ ?\d{3}[ -]?\d{3}/, 1, "the beginning of a run that goes on"],
  [/x\d{3}[ -]?\d{3}/, 2, "behind a letter, too"],
  [/(?:a|bcd)(\d{3})\1/, 6, "a reference goes on with it"],
  [/a{0,40}\d/, 80, "as many as may be"],
  [/(?:ab){2,3}\d|\d/, 12, "the later of two"],
  [/a*\d/, Number.POSITIVE_INFINITY, "without a limit"],
  [/a+\d/, Number.POSITIVE_INFINITY, "nor here"],
  [/(?<a>x)\k<a>\d/, Number.POSITIVE_INFINITY, "nothing is known of a reference by name"],
] as const)("%s: within %i, %s", ([pattern, want]) => {
  expect(leastDigits(pattern.source).within).toBe(want);
});

test("a text that matches holds a run of so many, and so near", () => {
  const part = fc.constantFrom(
    "\\d",
    "[0-9]{2}",
    "[ -]?",
    "-",
    "[A-Z]",
    "(?:\\d-){1,2}",
    "(?:\\d{3}|x)",
    " {0,2}",
    "(\\d)?",
    "[0-9 ]{1,2}",
  );
  const text = fc.string({ unit: fc.constantFrom(..."0123 -Ax"), maxLength: 24 });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.array(text, { maxLength: 20 }), (parts, texts) => {
      const { digits, within } = leastDigits(parts.join(""));
      for (const each of texts) {
        const matched = new RegExp(parts.join("")).exec(each)?.[0];
        if (matched === undefined) continue;
        const runs = [...matched.matchAll(/[0-9](?:[ -]{0,3}[0-9])*/g)].filter(({ index }) => index <= within);
        const longest = Math.max(0, ...runs.map(([run]) => run.replace(/[^0-9]/g, "").length));
        expect(longest).toBeGreaterThanOrEqual(digits);
      }
    }),
    { numRuns: 2_000 },
  );
});
