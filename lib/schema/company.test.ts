import { expect, test } from "vitest";
import { companySection } from "./company.ts";

const name = { one: "customer record", other: "customer records" };
const list = { id: "own-customers", name, severity: "high" } as const;
const cells = Buffer.alloc(24).toString("base64");
const section = { key: [1, 2, 3, 4], exactData: [{ ...list, cells }] };

test("a section with each kind of list", () => {
  const whole = {
    ...section,
    dictionaries: [
      { ...list, id: "own-words", words: ["Bluebird"], atLeast: 2 },
      { ...list, id: "own-hashes", hashes: Buffer.alloc(16).toString("base64") },
    ],
    documents: [{ ...list, id: "own-plans", prints: "", canary: true }],
  };
  expect(companySection.parse(whole)).toEqual(whole);
});

test.each([
  ["a key of three numbers", { ...section, key: [1, 2, 3] }],
  ["a key beyond 32 bits", { ...section, key: [1, 2, 3, 2 ** 31] }],
  ["an id that a detector could have", { ...section, exactData: [{ ...list, id: "customers", cells }] }],
  ["the same id twice", { ...section, dictionaries: [{ ...list, words: ["a"] }] }],
  ["half an entry", { ...section, exactData: [{ ...list, cells: Buffer.alloc(25).toString("base64") }] }],
  ["no base64", { ...section, exactData: [{ ...list, cells: "plain text" }] }],
  ["plain cells", { ...section, exactData: [{ ...list, cells, values: ["Ana"] }] }],
  ["words and hashes", { ...section, dictionaries: [{ ...list, id: "own-w", words: ["a"], hashes: "" }] }],
  ["neither words nor hashes", { ...section, dictionaries: [{ ...list, id: "own-w" }] }],
  [
    "too much in all",
    {
      key: section.key,
      exactData: ["own-a", "own-b"].map((id) => ({ ...list, id, cells: Buffer.alloc(12 * 40_000).toString("base64") })),
    },
  ],
])("refuses %s", (_, given) => {
  expect(companySection.safeParse(given).success).toBe(false);
});
