import fc from "fast-check";
import { expect, test } from "vitest";
import type { Detector } from "../../schema/detector.ts";
import { compileClassifier } from "./classify.ts";

const detector = (pattern: RegExp, window: Detector["window"]): Detector => ({
  id: "d",
  name: { one: "value", other: "values" },
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  hints: ["key"],
  pattern,
  confidence: 1,
  ...(window && { window }),
});
const values = (text: string, pattern: RegExp, window: Detector["window"]) =>
  compileClassifier([detector(pattern, window)])
    .classify(text)
    .map(({ start, end }) => text.slice(start, end));

test("a match may begin no farther behind a hint than `begin`, and end as far as `after`", () => {
  const pattern = /(?:key ){0,1}[0-9]{4} [a-z]{50}/;
  const long = "b".repeat(50);
  expect(values(`key 1234 ${long}`, pattern, { before: 0, after: 80, begin: 0 })).toEqual([`key 1234 ${long}`]);
  expect(values(`key, 1234 ${long}`, pattern, { before: 0, after: 80, begin: 0 })).toEqual([]);
  expect(values(`key, 1234 ${long}`, pattern, { before: 0, after: 80, begin: 8 })).toEqual([`1234 ${long}`]);
});

test.for([
  [/(?<![A-Za-z])key=[0-9]{2}|ykey:[0-9]{2}/, "mykey:12", ["ykey:12"], "only one of two forms asks for the edge of a word"],
  [/(?<![A-Za-z])(?:key=[0-9]{2}|[|]key:[0-9]{2})/, "mykey=12 key=34", ["key=34"], "both do"],
  [/(["'])key\1=[0-9]{2}/, `'key"=12 'key'=34`, ["'key'=34"], "the same quote again"],
  [/(?<![\p{L}\d])[a-z]{0,9}key=[0-9]{2}/u, "my-ikey=12", ["ikey=12"], "behind a sign"],
] as const)("%s in %s", ([pattern, text, want, why]) => {
  expect(values(text, pattern, { before: 12, after: 90, begin: 0 }), why).toEqual(want);
});

test("with `begin` or without, the same is found where matches hold the hint", () => {
  const text = fc.string({ unit: fc.constantFrom("key", "=", "1", "a", " ", "K"), maxLength: 30 });
  const patterns = [/(?<![A-Za-z])[a-z]{0,4}key[= ]{0,2}[0-9]{1,3}/, /(?<!\p{L})key=?1|akey=/u, /[a1]{0,3}key/];
  fc.assert(
    fc.property(fc.constantFrom(...patterns), text, (pattern, body) => {
      expect(values(body, pattern, { before: 8, after: 120, begin: 0 })).toEqual(
        values(body, pattern, { before: 8, after: 120 }),
      );
    }),
    { numRuns: 1_000 },
  );
});
