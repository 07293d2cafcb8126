import { afterEach, expect, test } from "vitest";
import { speak } from "./say.ts";
import { sayFindings } from "./say-findings.ts";

afterEach(() => speak("en", {}));

const mail = {
  id: "email-address",
  family: "EMAIL",
  name: { one: "e-mail address", other: "e-mail addresses" },
  count: 1,
} as const;
const ssn = { id: "us-ssn", family: "GOVID", name: { one: "US social security number", other: "numbers" }, count: 1 } as const;
const obscure = { id: "xx-id", family: "GOVID", name: { one: "number of X", other: "numbers of X" }, count: 2 } as const;
const own = { id: "own-names", family: "CUSTOM", name: { one: "project name", other: "project names" }, count: 1 } as const;

const german = {
  "finding.named": { one: "1 {name}", other: "{count} {name}" },
  "kind.email-address": { one: "eine E-Mail-Adresse", other: "{count} E-Mail-Adressen" },
  "family.GOVID": { one: "eine amtliche Nummer", other: "{count} amtliche Nummern" },
};

test("English: each by its detector's name, with its article, counted together", () => {
  expect(sayFindings([mail, ssn, { ...mail, id: "email-in-words", count: 2 }, { ...own, count: 1 }])).toEqual([
    "3 e-mail addresses",
    "a US social security number",
    "a project name",
  ]);
});

test("another language: by its own name, else by the family's and counted with it; a company's list as the company calls it", () => {
  speak("de", german);
  expect(sayFindings([ssn, mail, obscure, own, { ...own, count: 3 }])).toEqual([
    "3 amtliche Nummern",
    "eine E-Mail-Adresse",
    "4 project names",
  ]);
});

test("a detector that a rule names is never called by its family", () => {
  speak("de", german);
  expect(sayFindings([{ id: ssn.id, name: ssn.name, count: 1 }])).toEqual(["1 US social security number"]);
});

test("English articles go by the sound", () => {
  const article = (one: string) => sayFindings([{ id: one, name: { one, other: one }, count: 1 }])[0]?.split(" ")[0];
  expect(["IP address", "UK sort code", "unique number", "IBAN", "NHS number", "umbrella"].map(article)).toEqual([
    ...["an", "a", "a", "an", "a", "an"],
  ]);
});
