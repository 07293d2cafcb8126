/**
 * What a company looks for of its own: words, rows of its tables, documents. Lists hold keyed hashes; only a dictionary whose words are no
 * secret may hold them as they are. `waymark company` makes the lists.
 */
import { z } from "zod";
import { severities } from "./finding.ts";

/** Largest size of all lists of one policy together: every gate holds them in memory. Characters, of base64 or of plain words. */
const mostPacked = 1_000_000;
/** Bytes of one entry of each kind of list; `core/company/packed-list` says what they are. */
export const entryBytes = { words: 8, cells: 12, prints: 10 } as const;

const int32 = z.int32();
const words = z.string().min(1).max(100);

/** What the person is told, lower case and without article: "project code name", "project code names". */
const name = z.strictObject({ one: z.string().min(1).max(80), other: z.string().min(1).max(80) });

/** Begins with "own-", so that no detector of a later version can have the same id. Stands in rules and in what is recorded. */
export const ownId = z
  .string()
  .regex(/^own(-[a-z0-9]+)+$/)
  .max(64);

const list = {
  id: ownId,
  name,
  severity: z.enum(severities),
  /** A list on trial: recorded, never enforced. */
  canary: z.boolean().optional(),
};

const packed = (bytes: number) =>
  z
    .string()
    .max(mostPacked)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/)
    .refine((text) => text.length % 4 === 0 && ((text.length / 4) * 3 - paddingOf(text)) % bytes === 0, {
      message: "whole entries",
    });

const dictionary = z
  .strictObject({
    ...list,
    /** The words as they are, or `hashes` of them. */
    words: z.array(words).min(1).max(2_000).optional(),
    hashes: packed(entryBytes.words).optional(),
    /** A text counts only if it holds so many different words of the list; 1 if absent. */
    atLeast: z.int().min(1).max(100).optional(),
  })
  .refine((one) => (one.words === undefined) !== (one.hashes === undefined), { message: "either words or hashes" });

/** Rows of a table: found where cells of one row stand together. */
const exactDataList = z.strictObject({ ...list, cells: packed(entryBytes.cells) });

/** Documents: found where parts of one stand in a text. */
const documentList = z.strictObject({ ...list, prints: packed(entryBytes.prints) });

/** Numbers of the company's own form. In a small, bounded part of regular expressions: see `core/company/bounded-pattern`. */
const ownPattern = z.strictObject({
  ...list,
  pattern: z.string().min(2).max(300),
  ignoreCase: z.boolean().optional(),
  /** 0.5 to 1; 0.8 if absent. */
  confidence: z.number().min(0.5).max(1).optional(),
  /** A policy whose patterns do not find all of these and none of those is not published. Browsers are not sent them. */
  examples: z
    .strictObject({ match: z.array(z.string().max(200)).min(1).max(20), ignore: z.array(z.string().max(200)).max(20) })
    .optional(),
});

const lists = z.strictObject({
  /** Random and this policy's own: the same word has another hash in every other policy. */
  key: z.tuple([int32, int32, int32, int32]),
  dictionaries: z.array(dictionary).max(20).optional(),
  exactData: z.array(exactDataList).max(20).optional(),
  documents: z.array(documentList).max(20).optional(),
  patterns: z.array(ownPattern).max(20).optional(),
});
export type CompanySection = z.infer<typeof lists>;

export const companySection = lists
  .refine((section) => new Set(listsOf(section).map(({ id }) => id)).size === listsOf(section).length, {
    message: "each id once",
  })
  .refine((section) => sizeOf(section) <= mostPacked, { message: `at most ${mostPacked} characters of lists` });

/** Every list of a section, whatever its kind. */
export function listsOf({ dictionaries = [], exactData = [], documents = [], patterns = [] }: CompanySection) {
  return [...dictionaries, ...exactData, ...documents, ...patterns];
}

function sizeOf({ dictionaries = [], exactData = [], documents = [] }: CompanySection): number {
  const texts = [
    ...dictionaries.flatMap(({ words = [], hashes = "" }) => [...words, hashes]),
    ...exactData.map(({ cells }) => cells),
    ...documents.map(({ prints }) => prints),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** How many of the signs at the end stand for no bytes. */
function paddingOf(base64: string): number {
  return base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
}
