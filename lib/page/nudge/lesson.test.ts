import { expect, test } from "vitest";
import { type Family, type Finding, families } from "../../schema/finding.ts";
import { say } from "../../words/say.ts";
import { lessonFor } from "./lesson.ts";

const found = (...kinds: Family[]): Finding[] =>
  kinds.map((family) => ({
    ...{ detector: "any", category: "personal", family, severity: "medium" },
    ...{ start: 0, end: 1, confidence: 1, canary: false },
  }));

test.each([
  [undefined, { title: say("coaching.card.title"), text: say("coaching.card.first") }],
  [1, { title: null, text: say("coaching.card.second") }],
])("explained %s times before", (times, expected) => {
  expect(lessonFor(found("CARD"), times === undefined ? {} : { CARD: times })).toEqual({ family: "CARD", ...expected });
});

test("after the second time no more, however long ago", () => {
  for (const times of [2, 3, 40]) expect(lessonFor(found("CARD"), { CARD: times })).toBeNull();
});

test("where nobody knows what was explained, nothing is", () => {
  expect(lessonFor(found("CARD"), undefined)).toBeNull();
});

test("kinds that are alike share one explanation", () => {
  const mail = lessonFor(found("EMAIL"), {});
  expect(mail?.family).toBe("PERSON");
  expect(lessonFor(found("PHONE"), {})).toEqual(mail);
  expect(lessonFor(found("PHONE"), { PERSON: 2 })).toBeNull();
});

test("of several kinds the first that is not known yet", () => {
  expect(lessonFor(found("CARD", "EMAIL", "SECRET"), { CARD: 2 })?.family).toBe("PERSON");
});

test("every family has an explanation, or is none that a person could do without: then nothing is said", () => {
  const silent = families.filter((family) => lessonFor(found(family), {}) === null);
  expect(silent).toEqual(["ORG"]);
});
