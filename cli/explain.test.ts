import { expect, test } from "vitest";
import type { Detector } from "../lib/schema/detector.ts";
import type { Policy } from "../lib/schema/policy.ts";
import { packedModels } from "../rules/models/load-models.ts";
import { explainText } from "./explain.ts";

const base = {
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  name: { one: "value", other: "values" },
  window: { before: 4, after: 20 },
} as const;
const detectors: readonly Detector[] = [
  { ...base, id: "order", hints: ["ac-"], pattern: /AC-[0-9]{8}/, confidence: 0.8 },
  {
    ...base,
    id: "named",
    hints: ["<digits:8>"],
    pattern: /(?<![0-9-])[0-9]{8}(?![0-9])/,
    confidence: 0.3,
    confirm: (value, { near }) => (value.startsWith("0") ? 0 : near(["parcel", "box"]) ? 0.9 : 0.3),
  },
  { ...base, id: "short", hints: ["ac-"], pattern: /C-[0-9]{8}/, confidence: 0.7 },
];
const lines = (text: string, show = false, near = false) =>
  explainText(text, { detectors, models: null, policy: null, show, near }).split("\n");

test("found, and why", () => {
  expect(lines("one\nmy box 12345678", true)).toEqual([
    'found     2:8      named  "12345678"',
    "          confidence 0.90, severity low",
    "          words near by: box",
    "          0.30 without them",
    "",
  ]);
});

test("a near miss says what was missing", () => {
  const [first, second, third] = lines("12345678");
  expect(first).toBe("near miss 1:1      named  12••••78");
  expect(second).toContain("confidence 0.30");
  expect(third).toBe("          0.90 if a word such as parcel, box stood near by");
});

test("its own check", () => {
  expect(lines("box 01234567")).toContain("          its own check refused it: check digits, a range, or a placeholder");
  expect(lines("AC-20481077")).toContain("          the pattern alone decides");
});

test("what another finding hides", () => {
  expect(lines("AC-20481077")).toContain("          order in the same place is surer, longer or more severe");
});

test("values are masked unless asked for, also those inside an encoding", () => {
  const text = `AC-20481077 ${Buffer.from("the parcel of yours is number 87654321 there").toString("base64")}`;
  expect(lines(text).join("\n")).not.toMatch(/20481077|87654321|dGhlIHBhcmNl/);
  expect(lines(text, true).join("\n")).toMatch(/20481077/);
  expect(lines(text).join("\n")).toMatch(/found +1:13 +named/);
});

test("--near names the detectors that looked", () => {
  expect(lines("ac-12345678", false, true)).toEqual([
    "nothing found, and no pattern matched",
    "looked, and saw nothing of their form: named, order, short",
    "",
  ]);
});

const contract = `This Services Agreement is entered into by and between Northwind Ltd and Anna Keller. The Supplier shall indemnify the Client
against all claims arising out of any breach of this Agreement. Neither party shall be liable for indirect damages. This Agreement
shall be governed by the laws of England. Termination upon thirty days written notice.`;
const source = `import os

def main(path):
    for name in os.listdir(path):
        if name.endswith(".txt"):
            print(name)
    return 0

main(".")
`;
const policy = (part: Partial<Policy>): Policy => {
  return { version: 1, name: "test", rules: [], otherwise: "record", models: "enforce", status: {}, approved: [], ...part };
};
const modelLines = (text: string, part: Partial<Policy> = {}, show = false, near = false) =>
  explainText(text, { detectors, models: packedModels, policy: policy(part), show, near });

test("a document: how sure, before and after calibration, and the strongest words, masked", () => {
  const shown = modelLines(contract, {}, true);
  expect(shown).toMatch(
    /^found {5}1:1 {6}contract {2}the whole text\n {10}confidence 1\.00, severity medium\n {10}model: documents, 0\.9\d before calibration; counts from 0\.55 on\n {10}for it: shall \+\d/,
  );
  expect(shown).toContain('person-name  "Anna Keller"');
  const masked = modelLines(contract);
  expect(masked).toContain("for it: s•• +");
  expect(masked).toContain("person-name  A•• K••");
  for (const word of ["Keller", "indemnify", "Northwind"]) expect(masked).not.toContain(word);
});

test("source code: lines, sentences and language; a question about it is a near miss", () => {
  expect(modelLines(source)).toContain("7 of 7 lines are code, 0 comments, 0 sentences; looks like python\n");
  const asked = modelLines(`Why does this print nothing, can you help me?\n${source}`);
  expect(asked).toMatch(/near miss 1:1 {6}source-code/);
  expect(asked).toContain("; somebody asks something beside it; looks like python\n");
});

test("what the models hardly think of is shown only if asked for", () => {
  const text =
    "Please rewrite this mail to my manager so that it sounds more polite: I will be out of the office on Friday because my daughter has a " +
    "doctor's appointment. Could we move the meeting to Monday morning at ten, or should I send my notes to the team before I leave?";
  expect(modelLines(text)).not.toContain("model: documents");
  expect(modelLines(text, {}, false, true)).toMatch(/near miss 1:1 {6}[a-z-]+ {2}the whole text\n {10}confidence 0\.0\d/);
});

test("the models as the policy uses them", () => {
  expect(modelLines(contract, { models: "observe" })).toContain("the policy only observes the models: recorded, never held");
  expect(modelLines(contract, { models: "off" })).toBe(
    "nothing found, and no pattern matched\nthe policy does not run the models\n",
  );
});

test("the company's own, in the policy's words", () => {
  const list = {
    id: "own-names",
    name: { one: "code name", other: "code names" },
    severity: "high",
    words: ["Bluebird"],
  } as const;
  const key: [number, number, number, number] = [1, 2, 3, 4];
  expect(modelLines("on Bluebird", { company: { key, dictionaries: [{ ...list, words: ["Bluebird"] }] } })).toBe(
    "found     1:4      own-names  Bl••••rd\n          confidence 0.95, severity high\n          a list of the policy: code name\n",
  );
});

test("what the policy decides, and why each other rule does not", () => {
  const rules = [
    { id: "keys", hardStop: true, when: { categories: ["credential"] }, action: "block" },
    { id: "mine", when: { accounts: ["personal"] }, action: "justify" },
    { id: "orders", when: { detectors: ["order"] }, action: "redact" },
    { id: "rest", when: {}, action: "nudge" },
  ] satisfies Policy["rules"];
  const situation = { tool: "claude", circumstances: { account: "corporate" as const } };
  const said = explainText("AC-20481077", {
    detectors,
    models: null,
    policy: policy({ rules }),
    situation,
    show: false,
    near: false,
  });
  expect(said.split("\n\n")[1]).toBe(`the policy "test" in claude: redact, by the rule orders
for order:
  keys: did not match: category is custom, the rule asks for credential
  mine: did not match: account is corporate, the rule asks for personal
  orders: decided
  rest: not asked: a rule before it had decided
`);
  expect(said).not.toContain("20481077");
});
