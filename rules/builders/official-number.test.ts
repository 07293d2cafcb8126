import { describe, expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { isLone } from "./is-lone.ts";
import { isNamed } from "./is-named.ts";
import { type OfficialNumber, officialNumber } from "./official-number.ts";
import { spaced } from "./spaced.ts";

const spec: OfficialNumber = {
  id: "zz-zin",
  name: "number of Zedland (ZIN)",
  words: "zin|zednummer",
  pattern: "\\d{8}",
  check: (v) => Number(v) % 7 === 0,
};
const right = "20481006";
const confidence = (text: string, changes: Partial<OfficialNumber> = {}) =>
  compileClassifier([officialNumber({ ...spec, ...changes })]).classify(text)[0]?.confidence ?? 0;

test("several are named by an s before the bracket, or at the end", () => {
  expect(officialNumber(spec).name).toEqual({ one: "number of Zedland (ZIN)", other: "number of Zedlands (ZIN)" });
  expect(officialNumber({ ...spec, name: "zed code" }).name.other).toBe("zed codes");
});

const never = () => false;
const cases: readonly (readonly [text: string, changes: Partial<OfficialNumber>, confidence: number, why: string])[] = [
  [`ZIN: ${right}`, {}, 0.93, "its name and a check digit"],
  [`ZIN: ${right}`, { check: undefined }, 0.85, "its name alone"],
  ["ZIN: 20481007", {}, 0, "a wrong check digit"],
  [`Bezin: ${right}`, {}, 0, "a short name is a word of its own"],
  [`Mein Zednummer-Beleg ${right}`, {}, 0.93, "long names are found in compounds"],
  [`Nothing: ${right}`, {}, 0, "no name"],
  ["ZIN: 00000000", { check: undefined }, 0, "one digit throughout"],
  ["ZIN: 2048 10-06", {}, 0.93, "digits in groups"],
  ["ZIN: 2024-05-17", { check: undefined }, 0, "a date"],
  [`tax id: ${right}`, { shared: "tax" }, 0.8, "a name that it shares"],
  [`tax id: ${right}`, { shared: "tax", check: undefined }, 0.7, "a name that it shares, nothing to check"],
  [`tax id: ${right}`, { shared: "tax", certain: never }, 0, "a shared name is not enough for one that is not certain"],
  [`ZIN: ${right}`, { certain: never }, 0.93, "its own name is"],
  [`VAT: ${right}`, { shared: "vat" }, 0, "VAT without the letters of a country"],
  [`VAT: ZZ${right}`, { shared: "vat", pattern: "(?:ZZ)?\\d{8}", check: undefined }, 0.7, "VAT with them"],
  [right, { lone: 0.6 }, 0.6, "nothing but the number"],
  [right, { lone: 0.6, certain: never }, 0, "nothing but a number that is not certain"],
  [`see ${right} there`, { lone: 0.6 }, 0, "words around it"],
  ["2048-1006", { lone: 0.6, loneForm: /^\d{4}-\d{4}$/ }, 0.6, "alone, in the groups that people write"],
  [right, { lone: 0.6, loneForm: /^\d{4}-\d{4}$/ }, 0, "alone, in other groups"],
  [`ZIN: ${right}`, { loneForm: /^\d{4}-\d{4}$/ }, 0.93, "with its name any groups do"],
  ["2048-1006", { lone: 0.6, certain: (_, written) => written.includes("-") }, 0.6, "certain by how it is written"],
  [right, { lone: 0.6, certain: (_, written) => written.includes("-") }, 0, "not certain by how it is written"],
  [`my ZIN is${right}.`, {}, 0.93, "a blank is missing behind a word that ties"],
  [`my ZIN this${right}.`, {}, 0, "the end of another word"],
  ["see 2048-1006 there", { bare: { form: /^\d{4}-\d{4}$/, hint: "<digits:8>" } }, 0.86, "a form that says enough"],
  [`see ${right} there`, { bare: { form: /^\d{4}-\d{4}$/, hint: "<digits:8>" } }, 0, "another form"],
];
test.for(cases)("%s with %j: %d, %s", ([text, changes, want]) => {
  expect(confidence(text, changes)).toBe(want);
});

describe("a name belongs to the nearest number", () => {
  const named = (text: string) => {
    const start = text.indexOf("<");
    const clean = text.replace(/[<>]/g, "");
    return isNamed({ text: clean, start, end: text.indexOf(">") - 1 }, ["zin"]);
  };
  test.for([
    ["ZIN: <20481006>", true],
    ["the zin of Ana Example is <20481006>", true],
    ["<20481006> (ZIN)", true],
    ['{"zin":"<20481006>"}', true],
    ["ZIN 11223344, account <20481006>", false],
    ["ZIN since 2024, <20481006>", true],
    ['"id":"<20481006>","zin":"11223344"', false],
    ["<20481006>\nZIN", false],
    [`zin ${"far away ".repeat(8)}<20481006>`, false],
    ["magazin <20481006>", false],
  ] as const)("%s: %s", ([text, want]) => {
    expect(named(text)).toBe(want);
  });
});

test.for([
  ["20481006", true],
  [" AB 20481006 \n", true],
  ["20481006 and 11223344", true],
  ["ZIN: 20481006", false],
  ["order 20481006", false],
  ["12 ".repeat(20), false],
] as const)("%s is nothing but numbers: %s", ([text, want]) => {
  expect(isLone(text)).toBe(want);
});

test.for([
  ["\\d{4}", "1234", true],
  ["\\d{4}", "12 34", true],
  ["\\d{4}", "1 - 234", true],
  ["\\d{4}", "12    34", false],
  ["\\d{4}", "123", false],
  ["[A-C]\\d{2}|X", "B 1/2", true],
  ["[A-C]\\d{2}|X", "X", true],
  ["[A-C]?\\d{2}", "-12", false],
  ["[A-C]?\\d{2}", "A-12", true],
  ["\\d{2,3}K", "123K", true],
  ["\\d{2,3}K", "12 K", true],
  ["\\d{2}K?", "12", true],
  ["\\d{2}K?", "12 K", true],
  ["(?:ZZ)?\\d{2}", "ZZ 12", true],
] as const)("spaced %s matches %s: %s", ([compact, text, want]) => {
  expect(new RegExp(`^(?:${spaced(compact)})$`).test(text)).toBe(want);
});
