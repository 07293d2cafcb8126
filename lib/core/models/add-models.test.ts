import { expect, test } from "vitest";
import type { Finding } from "../../schema/finding.ts";
import { compileClassifier } from "../classify/classify.ts";
import { addModels, mergeSpans } from "./add-models.ts";

const finding = (detector: string, family: Finding["family"], start: number, end: number): Finding => {
  return { detector, category: "personal", family, severity: "low", start, end, confidence: 0.9, canary: false };
};
const shown = (findings: readonly Finding[]) => findings.map(({ detector, start, end }) => `${detector} ${start}-${end}`);

test.each([
  ["side by side", [finding("mail", "EMAIL", 0, 5)], [finding("person", "PERSON", 6, 9)], ["mail 0-5", "person 6-9"]],
  ["a rule hides a name", [finding("id", "GOVID", 0, 10)], [finding("org", "ORG", 0, 3)], ["id 0-10"]],
  ["of two addresses the longer", [finding("zip", "ADDRESS", 8, 12)], [finding("whole", "ADDRESS", 0, 20)], ["whole 0-20"]],
  ["the rule's, if it is as long", [finding("rule", "ADDRESS", 0, 20)], [finding("model", "ADDRESS", 0, 20)], ["rule 0-20"]],
  [
    "an address gives way to another kind",
    [finding("phone", "PHONE", 8, 12)],
    [finding("whole", "ADDRESS", 0, 20)],
    ["phone 8-12"],
  ],
  [
    "by start",
    [finding("b", "EMAIL", 9, 12)],
    [finding("a", "PERSON", 0, 3), finding("c", "PERSON", 20, 23)],
    ["a 0-3", "b 9-12", "c 20-23"],
  ],
])("%s", (_, rules, models, expected) => {
  expect(shown(mergeSpans(rules, models))).toEqual(expected);
});

test("without models a classifier is what it was, with them it says more", () => {
  const plain = compileClassifier([]);
  const whole = [finding("contract", "DOCUMENT", 0, 11)];
  const spans = [finding("person-name", "PERSON", 0, 4)];
  let loaded = false;
  const both = addModels(plain, () => (loaded ? { kinds: [], find: () => ({ whole, spans, language: null }) } : null));
  expect(both.classify("Anna's text")).toEqual([]);
  loaded = true;
  expect(shown(both.classify("Anna's text"))).toEqual(["contract 0-11", "person-name 0-4"]);
});

test("a name counts for the severity of a record", () => {
  const spans = [finding("person-name", "PERSON", 0, 4), finding("mail", "EMAIL", 6, 12), finding("home", "ADDRESS", 14, 30)];
  const both = addModels(compileClassifier([]), () => ({ kinds: [], find: () => ({ whole: [], spans, language: null }) }));
  expect(both.classify("Anna, a@b.ex, 12 Oak Street, Ely").map(({ severity }) => severity)).toEqual([
    "medium",
    "medium",
    "medium",
  ]);
});
