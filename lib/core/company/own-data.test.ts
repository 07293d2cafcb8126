import { expect, test } from "vitest";
import { type CompanySection, companySection } from "../../schema/company.ts";
import type { Finding } from "../../schema/finding.ts";
import { compileClassifier } from "../classify/classify.ts";
import { redact } from "../redaction/redact.ts";
import { addOwnData } from "./add-own-data.ts";
import { compileOwnData } from "./own-data.ts";
import { packDocuments, packRows, packWords } from "./pack-lists.ts";
import type { HashKey } from "./token-hashes.ts";

const key: HashKey = [1, -2, 3, -4];
const name = { one: "project code name", other: "project code names" };
const plan = Array.from({ length: 150 }, (_, i) => `word${(i * 7919) % 1000}`).join(" ");
const rows = [
  ["Ana", "Moreno", "CUST-20481"],
  ["Ben", "Schulz", "CUST-20482"],
];
const section: CompanySection = {
  key: [...key],
  dictionaries: [
    { id: "own-projects", name, severity: "high", words: ["Silent Green River"] },
    { id: "own-hashed", name, severity: "low", canary: true, hashes: packWords(["Bluebird", "bluebird!", "--"], key).packed },
  ],
  exactData: [{ id: "own-customers", name, severity: "critical", cells: packRows(rows, key).packed }],
  documents: [{ id: "own-plans", name, severity: "high", prints: packDocuments([plan], key).packed }],
};
const own = compileOwnData(companySection.parse(section));
const shown = (text: string) => own.find(text).map(({ detector, start, end }) => [detector, text.slice(start, end)]);

test.each([
  ["a word of a plain list", "on to Silent Green-River now", [["own-projects", "Silent Green-River"]]],
  ["a word of a hashed list", "we call it BLUEBIRD", [["own-hashed", "BLUEBIRD"]]],
  ["a row", "Schulz, CUST-20482", [["own-customers", "Schulz, CUST-20482"]]],
  [
    "by place",
    "Bluebird: Moreno CUST-20481",
    [
      ["own-hashed", "Bluebird"],
      ["own-customers", "Moreno CUST-20481"],
    ],
  ],
  [
    "by place, whatever the order of the lists",
    "Moreno CUST-20481: Bluebird",
    [
      ["own-customers", "Moreno CUST-20481"],
      ["own-hashed", "Bluebird"],
    ],
  ],
  ["split by characters without width", "Blue\u200bbird", [["own-hashed", "Blue\u200bbird"]]],
  [
    "in full width",
    "\uff22\uff4c\uff55\uff45\uff42\uff49\uff52\uff44",
    [["own-hashed", "\uff22\uff4c\uff55\uff45\uff42\uff49\uff52\uff44"]],
  ],
  ["nothing of it", "an ordinary question about rivers and birds", []],
])("%s", (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test("a part of a document, surer the more of it there is", () => {
  const words = plan.split(" ");
  const [few] = own.find(words.slice(20, 44).join(" "));
  const [many] = own.find(plan);
  expect(few).toMatchObject({ detector: "own-plans", category: "custom", family: "DOCUMENT", severity: "high", canary: false });
  expect(many!.confidence).toBeGreaterThan(few!.confidence);
  expect(few!.confidence).toBeGreaterThanOrEqual(0.8);
});

test("lists keep their severity and whether they are on trial", () => {
  expect(own.find("Bluebird")[0]).toMatchObject({ severity: "low", canary: true, family: "CUSTOM", category: "custom" });
  expect(own.kinds.map(({ id }) => id)).toEqual(["own-projects", "own-hashed", "own-customers", "own-plans"]);
});

test("what detectors find stands beside it, and both are taken out", () => {
  const detector = {
    id: "number",
    name,
    category: "custom",
    family: "EMPLOYEE",
    severity: "low",
    hints: ["cust-"],
    pattern: /CUST-[0-9]{5}/,
    confidence: 0.99,
  } as const;
  const classifier = addOwnData(compileClassifier([detector]), () => own);
  const text = "about Schulz, CUST-20482 and CUST-10000";
  const found = classifier.classify(text);
  expect(found.map(({ detector: id, start }) => `${id} ${start}`)).toEqual(["own-customers 6", "number 14", "number 29"]);
  expect(redact(text, found).text).toBe("about [CUSTOM_1] and [EMPLOYEE_1]");
});

test("without lists a classifier is what it was", () => {
  expect(addOwnData(compileClassifier([]), () => null).classify("Bluebird")).toEqual([] as Finding[]);
});

test("documents that are too short are named", () => {
  const justTooShort = plan.split(" ").slice(0, 14).join(" ");
  const { tooShort, entries } = packDocuments(["a few words only", plan, justTooShort], key);
  expect(tooShort).toEqual([0, 2]);
  expect(entries).toBeGreaterThan(packDocuments([plan], key).entries);
});

test("equal words are kept once", () => {
  expect(packWords(["Bluebird", "bluebird!", "--"], key).entries).toBe(1);
});

test("no word can be read from a hashed list", () => {
  const { dictionaries: _, ...rest } = section;
  const text = JSON.stringify({ ...rest, hashed: section.dictionaries![1] });
  for (const word of ["Bluebird", ...rows.flat(), ...plan.split(" ")]) expect(text.includes(word), word).toBe(false);
});

test("numbers of the company's own form, as its pattern says", () => {
  const name = { one: "order number", other: "order numbers" };
  const patterns = [{ id: "own-orders", name, severity: "high" as const, pattern: "ORD-\\d{4}(-[A-Z])?", ignoreCase: true }];
  const own = compileOwnData({
    key: [1, 2, 3, 4],
    patterns: [...patterns, { ...patterns[0]!, id: "own-broken", pattern: "(((" }],
  });
  const text = "see ord-2048-b, ORD-20481";
  expect(own.find(text).map(({ detector, start, end }) => [detector, text.slice(start, end)])).toEqual([
    ["own-orders", "ord-2048-b"],
  ]);
});
