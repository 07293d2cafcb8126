import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Policy } from "../../lib/schema/policy.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { textProblems } from "./check-texts.ts";
import { readPolicyFile } from "./policy-document.ts";

const compared = (texts: NonNullable<Policy["texts"]>): Partial<Policy> => ({
  experiments: [
    {
      id: "tone",
      share: 1,
      variants: [
        { id: "plain", texts: {} },
        { id: "warm", texts },
      ],
    },
  ],
});

test.each<[string, Partial<Policy>, string | null]>([
  ["none", {}, null],
  ["texts that fit", { language: "de-CH", texts: { "de-CH": { "nudge.cancel": "Abbrechen, merci" } } }, null],
  ["a language that nobody speaks here", { language: "xx" }, "language: one of en, de"],
  ["texts in one", { texts: { xx: { "nudge.cancel": "?" } } }, "texts.xx: one of en, de"],
  ["no such message", { texts: { en: { "nudge.no-such": "?" } } }, "texts.en.nudge.no-such: the key of a message"],
  ["a key that is a text", { texts: { en: { "a secret value": "?" } } }, "texts.en.(unnamed): the key of a message"],
  [
    "without its placeholder",
    { texts: { en: { "nudge.approved-tool": "Go on" } } },
    "texts.en.nudge.approved-tool: the placeholders {tool}",
  ],
  ["with one too many", { texts: { en: { "nudge.cancel": "Leave {tool}" } } }, "texts.en.nudge.cancel: no placeholders"],
  ["too long", { texts: { de: { "nudge.cancel": "x".repeat(60) } } }, "texts.de.nudge.cancel: at most 22 characters"],
  [
    "in a wording",
    compared({ en: { "nudge.cancel": "{x}" } }),
    "experiments[0].variants[1].texts.en.nudge.cancel: no placeholders",
  ],
])("%s", (_, changes, says) => {
  const problems = textProblems({ ...nudgePolicy, ...changes }).map(({ field, expected }) => `${field}: ${expected}`);
  if (says === null) expect(problems).toEqual([]);
  else {
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  }
});

test("a file with such a text is refused, with the field named and the text not", () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-texts-"));
  const file = join(folder, "policy.json");
  const write = (text: string) =>
    writeFileSync(file, JSON.stringify({ ...nudgePolicy, texts: { en: { "nudge.cancel": text } } }));
  write("Leave it, hazel");
  expect(readPolicyFile(file).texts?.["en"]).toEqual({ "nudge.cancel": "Leave it, hazel" });
  write("Leave {it}, hazel");
  expect(() => readPolicyFile(file)).toThrow(/^policy file:\n {2}texts\.en\.nudge\.cancel: expected no placeholders$/);
  rmSync(folder, { recursive: true });
});
