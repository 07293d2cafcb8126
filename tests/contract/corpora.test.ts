/** The project's own corpora: what `bench/classify.ts` measures on where nobody has others. */
import { statSync } from "node:fs";
import { stdnum } from "stdnum";
import { describe, expect, test } from "vitest";
import { corpusPath, generateCorpora, staleCorpora } from "../../corpora/generate.ts";
import { values } from "../../corpora/make-values.ts";

interface Line {
  readonly text: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly label: string; readonly value: string }[];
}

const made = Object.entries(generateCorpora()).map(([name, lines]) => {
  return {
    name,
    lines: lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Line),
  };
});

test("the files are what the generator makes, bit for bit", () => {
  expect(staleCorpora(), "run: node corpora/generate.ts").toEqual([]);
});

test("two runs make the same", () => {
  expect(generateCorpora()).toEqual(generateCorpora());
});

test("they stay small", () => {
  const bytes = made.reduce((total, { name }) => total + statSync(corpusPath(name)).size, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(1_000_000);
});

describe.for(made)("$name", ({ lines }) => {
  test("holds texts, each different from most others", () => {
    expect(lines.length).toBeGreaterThan(1_000);
    expect(new Set(lines.map(({ text }) => text)).size).toBeGreaterThan(lines.length * 0.9);
  });

  test("every place in a template was filled, and every mark stands on its value", () => {
    for (const { text, spans = [] } of lines) {
      expect(text).not.toMatch(/\{(?:[a-z]+_)?[a-z]+\}/);
      for (const { start, end, value } of spans) expect([...text].slice(start, end).join("")).toBe(value);
    }
  });
});

describe("marked numbers pass the checks of another program", () => {
  const spans = made.flatMap(({ lines }) => lines.flatMap(({ spans = [] }) => spans));
  const by = (country: string, name: string) => (value: string) => stdnum[country]?.[name]?.validate(value).isValid === true;
  const national = [by("ES", "dni"), by("NL", "bsn"), by("PL", "pesel"), by("BR", "cpf")];
  const oracles: Record<string, (value: string) => boolean> = {
    IBAN: isIban,
    TAX_ID: by("DE", "idnr"),
    US_SSN: by("US", "ssn"),
    UK_NHS: isNhs,
    NATIONAL_ID: (value) => national.some((valid) => valid(value)),
  };
  test.for(Object.entries(oracles))("%s", ([label, valid]) => {
    const own = spans.filter((span) => span.label === label);
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(({ value }) => !valid(value)).map(({ value }) => value)).toEqual([]);
  });

  test("kinds without a mark are told apart from those with one", () => {
    const labels = Object.values(values).map(([label]) => label);
    expect(labels.filter((label) => label === null).length).toBeGreaterThan(5);
  });
});

/** ISO 13616: moved, as a whole number, 1 modulo 97. */
function isIban(value: string): boolean {
  const text = value.replaceAll(" ", "");
  const moved = `${text.slice(4)}${text.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(moved) % 97n === 1n;
}

/** NHS Data Dictionary: weights 10 to 2 and the check digit sum to a multiple of 11. */
function isNhs(value: string): boolean {
  const digits = Array.from(value.replaceAll(" ", ""), Number);
  return (
    digits.length === 10 && digits.reduce((total, digit, index) => total + digit * (index === 9 ? 1 : 10 - index), 0) % 11 === 0
  );
}
