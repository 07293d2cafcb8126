import fc from "fast-check";
import { expect, test } from "vitest";
import { findUnstorableText, parseJson } from "./parse-json.ts";
import { isRefusal } from "./refusal.ts";

const parse = (text: string) => parseJson(new TextEncoder().encode(text));
const dangerous = ["__proto__", "constructor", "prototype"];
const value = fc
  .jsonValue({ maxDepth: 6, stringUnit: "grapheme" })
  .filter((json) => !dangerous.some((key) => JSON.stringify(json).includes(`"${key}":`)));

test("reads every JSON value as JSON.parse does", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, "\t"), (json, indent) => {
      const text = JSON.stringify(json, null, indent);
      expect(parse(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("refuses every object with a key twice, however deep and however written", () => {
  const escaped = (key: string) => `"${[...key].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`;
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z:{}[\],"\\]{1,5}$/), value, value, fc.nat(5), fc.boolean(), (key, a, b, depth, hide) => {
      const again = hide ? escaped(key) : JSON.stringify(key);
      const twice = `{${JSON.stringify(key)}:${JSON.stringify(a)},${again}:${JSON.stringify(b)}}`;
      const text = "[".repeat(depth % 2) + twice + "]".repeat(depth % 2);
      expect(() => parse(text)).toThrow();
    }),
  );
});

test.each([
  ["", "one JSON value"],
  ["{}{}", "one JSON value"],
  ['{"a":1,}', "one JSON value"],
  ["NaN", "one JSON value"],
  ['"\t"', "one JSON value"],
  ["[".repeat(9) + "]".repeat(9), "nesting of at most 8 levels"],
  [`${'{"a":'.repeat(9)}1${"}".repeat(9)}`, "nesting of at most 8 levels"],
  ['{"a":1,"a":1}', "every key once in its object"],
  ['{"a":{"constructor":1}}', "no key of that name"],
])("refuses %j", (text, expected) => {
  let thrown: unknown;
  try {
    parse(text);
  } catch (error) {
    thrown = error;
  }
  expect(isRefusal(thrown) && [thrown.status, thrown.body.expected]).toEqual([400, expected]);
});

test("takes eight levels, and brackets in text for what they are", () => {
  expect(parse("[".repeat(8) + "]".repeat(8))).toBeDefined();
  expect(parse(JSON.stringify({ a: '[[[[[[[[[[{":\\' }))).toEqual({ a: '[[[[[[[[[[{":\\' });
});

test.each([
  [{ a: ["x", "y\0"] }, "a[1]"],
  [{ a: { b: "\udc00\ud800" } }, "a.b"],
  [["\ud83e\udded", "é"], null],
  ["\0", "body"],
  [null, null],
])("finds in %j what cannot be stored", (json, path) => {
  expect(findUnstorableText(json)).toBe(path);
});
