import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDetectorFiles } from "../../../rules/from-node.ts";
import type { Family, Finding } from "../../schema/finding.ts";
import { compileClassifier } from "../classify/classify.ts";
import { redact, redactUntilClean, withheldValues } from "./redact.ts";

const files = await loadDetectorFiles();
const classifier = compileClassifier(files.map(({ detector }) => detector));

/** Findings of the given parts of the text, each at its first place behind the one before. */
function findings(text: string, ...parts: readonly (readonly [value: string, family: Family])[]): Finding[] {
  let from = 0;
  return parts.map(([value, family]) => {
    const start = text.indexOf(value, from);
    from = start + value.length;
    return { detector: "d", category: "custom", family, severity: "low", start, end: from, confidence: 1, canary: false };
  });
}

test("says what stood there, and which were the same", () => {
  const text = "Ana a@x.io, Ben b@x.io, Ana a@x.io, DE89";
  const found = findings(text, ["a@x.io", "EMAIL"], ["b@x.io", "EMAIL"], ["a@x.io", "EMAIL"], ["DE89", "BANK"]);
  expect(redact(text, found)).toMatchObject({
    text: "Ana [EMAIL_1], Ben [EMAIL_2], Ana [EMAIL_1], [ACCOUNT_1]",
    placeholders: ["[EMAIL_1]", "[EMAIL_2]", "[EMAIL_1]", "[ACCOUNT_1]"],
  });
});

test("never uses a placeholder that already stands in the text", () => {
  const text = "[EMAIL_1] and a@x.io";
  expect(redact(text, findings(text, ["a@x.io", "EMAIL"])).text).toBe("[EMAIL_1] and [EMAIL_2]");
});

test.each([
  ["that overlap go as one", ["Ana, 12", "PERSON"], [2, 8], "[PERSON_1]0."],
  ["inside another go with it", ["Ana, 1200", "CUSTOM"], [5, 7], "[CUSTOM_1]."],
  ["that only touch stay two", ["Ana, ", "PERSON"], [5, 9], "[PERSON_1][PERSON_2]."],
] as const)("findings %s", (_, [value, family], [start, end], expected) => {
  const [first] = findings("Ana, 1200.", [value, family]);
  expect(redact("Ana, 1200.", [first!, { ...first!, start, end }]).text).toBe(expected);
});

test("without findings the text stays", () => {
  expect(redact("as it is", [])).toMatchObject({ text: "as it is", placeholders: [], book: { entries: [] } });
});

test("withheld values, each once", () => {
  const text = "a@x.io b@x.io a@x.io";
  expect(withheldValues(text, findings(text, ["a@x.io", "EMAIL"], ["b@x.io", "EMAIL"], ["a@x.io", "EMAIL"]))).toEqual([
    "a@x.io",
    "b@x.io",
  ]);
});

test("a redacted text is clean: nothing is left to find, nothing new appears", () => {
  const sample = fc.constantFrom(...files.flatMap(({ examples }) => examples.match.map(({ text }) => text)));
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.join("\n\n");
      const redacted = redactUntilClean(text, classifier.classify(text), (left) => classifier.classify(left));
      expect(redacted.clean).toBe(true);
      expect(classifier.classify(redacted.text)).toEqual([]);
    }),
  );
});

test("a placeholder is no value, whatever its words look like", () => {
  // "SECRET" has the form of a code that "CFI" announces.
  const text = `{"CFI":"ESVUFR"}\n\nmachine git.example\n\tuser ana\n\tpassword ${"T7xq"}${"P2mZ9r"}\n`;
  const redacted = redactUntilClean(text, classifier.classify(text), (left) => classifier.classify(left));
  expect(redacted).toMatchObject({ clean: true, placeholders: ["[ID_1]", "[SECRET_1]"] });
});

test("what comes to light when something else is gone is taken out, too; what never ends is told", () => {
  const at = (text: string, value: string) => (text.includes(value) ? findings(text, [value, "EMAIL"]) : []);
  const twoRounds = redactUntilClean("one two", at("one two", "one"), (left) => at(left, "two"));
  expect(twoRounds).toMatchObject({ text: "[EMAIL_1] [EMAIL_2]", clean: true, withheld: ["one", "two"] });
  expect(twoRounds.placeholders).toEqual(["[EMAIL_1]", "[EMAIL_2]"]);
  expect(redactUntilClean("one", at("one", "one"), (left) => at(left, left)).clean).toBe(false);
});
