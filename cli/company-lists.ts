/** Files into lists for a policy. Complaints name lines, columns and files, never what stands in them. */
import { readFileSync } from "node:fs";
import { packDocuments, packRows, packWords } from "../lib/core/company/pack-lists.ts";
import type { HashKey } from "../lib/core/company/token-hashes.ts";
import { guessSeparator, parseCsv } from "../lib/core/csv.ts";

export interface ListOptions {
  readonly id?: string | undefined;
  readonly one?: string | undefined;
  readonly other?: string | undefined;
  readonly severity?: string | undefined;
  readonly trial?: boolean | undefined;
  readonly file?: string[] | undefined;
  readonly plain?: boolean | undefined;
  readonly "at-least"?: string | undefined;
  readonly columns?: string | undefined;
  readonly "no-header"?: boolean | undefined;
}

/** The option or file that cannot be used, and what is expected. */
export class BadSource extends Error {}

/** As given; whether it is valid is for the policy's schema to say. */
export interface MadeList {
  readonly list: { readonly id: string } & Readonly<Record<string, unknown>>;
  /** For people: how much was kept, and what cannot work. */
  readonly notes: readonly string[];
}

type Maker = (files: readonly string[], key: HashKey, options: ListOptions) => { fields: object; notes: string[] };

export type ListKind = "dictionary" | "exact-data" | "fingerprint";

/** By the name of the command: where its lists stand in a policy, and how one is made. */
export const listKinds: Readonly<
  Record<ListKind, { readonly section: "dictionaries" | "exactData" | "documents"; make: Maker }>
> = {
  dictionary: { section: "dictionaries", make: makeDictionary },
  "exact-data": { section: "exactData", make: makeExactData },
  fingerprint: { section: "documents", make: makeFingerprints },
};

/** Throws BadSource. */
export function makeList(kind: ListKind, options: ListOptions, key: HashKey): MadeList {
  const { id, one, other, severity = "high", trial, file: files = [] } = options;
  for (const [name, value] of Object.entries({ id, one, other })) {
    if (value === undefined) throw new BadSource(`--${name}: expected a value`);
  }
  if (files.length === 0) throw new BadSource("--file: expected at least one file");
  const { fields, notes } = listKinds[kind].make(files, key, options);
  return { list: { id: id!, name: { one, other }, severity, ...(trial ? { canary: true } : {}), ...fields }, notes };
}

function makeDictionary(files: readonly string[], key: HashKey, { plain, "at-least": atLeast }: ListOptions) {
  const words = [...new Set(files.flatMap(readLines))];
  if (words.length === 0) throw new BadSource("--file: expected one word or name a line");
  const least = atLeast === undefined ? {} : { atLeast: Number(atLeast) };
  const kept = `${words.length} different lines`;
  if (plain) return { fields: { words, ...least }, notes: [`${kept}, kept as they are`] };
  const { packed, entries } = packWords(words, key);
  return { fields: { hashes: packed, ...least }, notes: [`${kept}, ${entries} hashes`] };
}

function makeExactData(files: readonly string[], key: HashKey, { columns, "no-header": noHeader }: ListOptions) {
  const rows = files.flatMap((file, position) => readRows(file, position, columns, noHeader === true));
  const { packed, entries } = packRows(rows, key);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (entries === 0) throw new BadSource("--file: expected rows with cells of four letters or digits and more");
  const left = "too short, or in too many rows";
  return { fields: { cells: packed }, notes: [`${rows.length} rows, ${entries} of ${cells} cells kept; the others are ${left}`] };
}

function makeFingerprints(files: readonly string[], key: HashKey) {
  const { packed, entries, tooShort } = packDocuments(files.map(readText), key);
  if (tooShort.length === files.length) throw new BadSource("--file: expected documents of some 20 words and more");
  const notes = tooShort.map((position) => `file ${position + 1} is too short to be recognised`);
  return { fields: { prints: packed }, notes: [`${files.length} documents, ${entries} fingerprints`, ...notes] };
}

function readRows(file: string, position: number, columns: string | undefined, noHeader: boolean): string[][] {
  const text = readText(file, position);
  const parsed = parseCsv(text, guessSeparator(text));
  if ("problem" in parsed) {
    throw new BadSource(`--file ${position + 1}, row ${parsed.problem.row}: expected ${parsed.problem.expected}`);
  }
  if (noHeader) {
    if (columns !== undefined) throw new BadSource("--columns: expected together with a header line only");
    return parsed.rows;
  }
  const [header = [], ...rows] = parsed.rows;
  if (columns === undefined) return rows;
  const wanted = columns.split(",").map((name) => name.trim());
  const places = wanted.map((name) => header.indexOf(name));
  const missing = places.indexOf(-1);
  if (missing >= 0) throw new BadSource(`--columns: expected names of the header line; name ${missing + 1} is none`);
  return rows.map((row) => places.map((place) => row[place] ?? ""));
}

function readLines(file: string, position: number): string[] {
  return readText(file, position)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function readText(file: string, position: number): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    if (text.includes("\u0000")) throw new TypeError("binary");
    return text;
  } catch {
    throw new BadSource(`--file ${position + 1}: expected a text file in UTF-8 that can be read`);
  }
}
