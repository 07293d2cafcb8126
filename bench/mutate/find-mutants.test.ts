import { expect, test } from "vitest";
import { findMutants } from "./find-mutants.ts";
import { scanTokens } from "./scan-tokens.ts";

const changed = (source: string) =>
  findMutants(source).map(({ start, end, replacement }) => source.slice(0, start) + replacement + source.slice(end));

test.for<[why: string, source: string, changes: string[]]>([
  ["a number", "sum % 11", ["sum % 12"]],
  ["a confidence falls below what counts, or rises above it", "a(0.85, 0.3)", ["a(0.1, 0.3)", "a(0.85, 0.9)"]],
  ["a comparison", "a < b", ["a <= b"]],
  ["equality", "a === b", ["a !== b"]],
  ["and, or", "a && b", ["a || b"]],
  ["a negation", "!a", [" a"]],
  ["bounds of a pattern", "/a{8}b{2,5}/", ["/a{9}b{2,5}/", "/a{8}b{3,5}/", "/a{8}b{2,4}/"]],
  ["a wide range loses one half", "/a{1,40}/", ["/a{20,40}/", "/a{1,20}/"]],
  ["a large number loses half", "n > 2099", ["n >= 2099", "n > 1049"]],
  ["bounds in a string", String.raw`pattern: "\\d{9}"`, [String.raw`pattern: "\\d{10}"`]],
  ["a bound of one length", "/a{3,3}/", []],
  ["confirm is dropped", "{ confirm: check }", ["{ confirmNever: check }"]],
  ["confirm as a method", "{ confirm(value) {} }", ["{ confirmNever(value) {} }"]],
  ["numbers in words and comments stay", "// 12\nconst sha256 = 'a 12';", []],
  ["what people read stays", "  severity: rank(3),\n  window: { before: 4, after: 4 },\n  mask: (v) => v.slice(0, 4),", []],
  ["examples stay", "a(1);\nexport const examples = { match: [2] };", ["a(2);\nexport const examples = { match: [2] };"]],
])("%s", ([, source, changes]) => {
  expect(changed(source)).toEqual(changes);
});

test.for<[source: string, kinds: string[]]>([
  ["a / b / 2", ["word", "operator", "word", "operator", "number"]],
  ["(/b/g.test(x))", ["operator", "regex", "operator", "word", "operator", "word", "operator", "operator"]],
  ['/[/"]/', ["regex"]],
  ["`a $" + "{b} 1`", ["string"]],
  ["'it\\'s' + \"1\"", ["string", "operator", "string"]],
])("tokens of %s", ([source, kinds]) => {
  const tokens = scanTokens(source);
  expect(tokens.map(({ kind }) => kind)).toEqual(kinds);
  for (const { start, text } of tokens) expect(source.slice(start, start + text.length)).toBe(text);
});
