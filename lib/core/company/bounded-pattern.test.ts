import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileBoundedPattern } from "./bounded-pattern.ts";

const found = (pattern: string, text: string, ignoreCase = false) =>
  compileBoundedPattern(pattern, ignoreCase)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe("what a pattern finds", () => {
  test.each<[string, string, string[]]>([
    ["ACME-\\d{4}", "order ACME-2048, ACME-20481 and XACME-2048", ["ACME-2048"]],
    ["[A-Z]{2}\\d{2,4}", "AB12 AB1234 AB12345 ab12", ["AB12", "AB1234"]],
    ["PRJ(-(alpha|beta))?-\\d{2}", "PRJ-12 PRJ-alpha-34 PRJ-gamma-56", ["PRJ-12", "PRJ-alpha-34"]],
    ["a\\.b", "a.b axb", ["a.b"]],
    ["[A-Z]{2}-\\d{4}", "社員番号AB-1234を確認 사번 CD-5678은 ขอEF-9012ครับ éAB-1234 AB-1234é", ["AB-1234", "CD-5678", "EF-9012"]],
    ["[äöü]{2}x", "äöx", ["äöx"]],
    ["\\d{3}( |-)?\\d{3}", "123456 123-456 123 456 1234567", ["123456", "123-456", "123 456"]],
  ])("%s", (pattern, text, values) => {
    expect(found(pattern, text)).toEqual(values);
  });

  test("case counts unless it is said not to", () => {
    expect(found("acme-\\d{2}", "ACME-12")).toEqual([]);
    expect(found("acme-\\d{2}", "ACME-12", true)).toEqual(["ACME-12"]);
  });
});

test.each([
  ["a*b"],
  ["a+b"],
  [".b"],
  ["(ab"],
  ["ab)"],
  ["[^a]b"],
  ["[]b"],
  ["a{3,2}b"],
  ["a{0,200}b"],
  ["\\bab"],
  ["^ab"],
  ["a"],
  ["a?b?"],
  ["(a{99}){2}"],
])("%s is refused", (pattern) => {
  expect(() => compileBoundedPattern(pattern)).toThrow(/./);
});

test("it finds what the engine of the language finds, for patterns that both know", () => {
  const atom = fc.constantFrom("a", "b", "[ab]", "\\d", "(a|b1)", "-");
  const part = fc.tuple(atom, fc.constantFrom("", "?", "{2}", "{1,3}")).map(([one, times]) => one + times);
  const pattern = fc.array(part, { minLength: 2, maxLength: 5 }).map((parts) => `a1${parts.join("")}`);
  const text = fc.array(fc.constantFrom("a", "b", "1", "-", " "), { maxLength: 40 }).map((chars) => chars.join(""));
  fc.assert(
    fc.property(pattern, text, (source, within) => {
      const whole = new RegExp(`^(?:${source})$`);
      for (const { start, end } of compileBoundedPattern(source).find(within)) {
        expect(within.slice(start, end)).toMatch(whole);
        // The longest at its place.
        for (let longer = end + 1; longer <= within.length; longer++) {
          const ends = !/[a-z0-9]{2}/.test(within.slice(longer - 1, longer + 1)) || longer === within.length;
          if (ends) expect(whole.test(within.slice(start, longer))).toBe(false);
        }
      }
      const first = [...within.matchAll(new RegExp(`(?<![ab1])(?:${source})(?![ab1])`, "g"))];
      if (first.length > 0) expect(compileBoundedPattern(source).find(within).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test("what makes others try for ever takes no more steps than the text is long", () => {
  // (a?){40}a{40}: every way of leaving some out. A bound of steps shows as a bound of sets: there is one for each number of letters.
  const pattern = compileBoundedPattern("(a?){40}a{40}b");
  const text = "a".repeat(20_000);
  expect(pattern.find(text)).toEqual([]);
  expect(pattern.find(`${"a".repeat(60)}b`)).toEqual([{ start: 0, end: 61 }]);
});
