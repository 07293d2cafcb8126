/**
 * Exact data match: finds the company's own records (customers, employees, accounts) by cells of one row that stand together, with
 * nothing but keyed hashes of the cells.
 */
import { compileTerms, type HashedTerm, hashTerm } from "./hashed-terms.ts";
import type { HashKey } from "./token-hashes.ts";

export interface ExactData {
  readonly key: HashKey;
  /** For each cell: both halves of its hash, its row, and its weight. */
  readonly cells: readonly number[];
}

export interface RecordMatch {
  /** Number of the row in the list that was hashed. */
  readonly row: number;
  /** Different values of the row that stand together. */
  readonly cells: number;
  readonly start: number;
  readonly end: number;
}

/** Cells of fewer letters and digits stand everywhere. */
const shortestCell = 4;
/** A value that more rows have tells no rows apart. */
const mostRows = 20;
/** Cells farther apart do not belong together. UTF-16 code units. */
const reach = 250;
/**
 * A single word weighs 1, and so does what several rows share, such as a town; a number, an e-mail address or several words 2: a name and a
 * number are a record, a given name and a surname are not.
 */
const leastWeight = 3;
/** Values of more rows say little of any: a household shares a telephone, a town much more. */
const fewRows = 3;

/** For whoever has the rows: the list that browsers get. Short cells and values that many rows share are left out. */
export function packExactData(rows: readonly (readonly string[])[], key: HashKey): ExactData {
  const seen = new Map<string, { readonly hash: HashedTerm; readonly telling: boolean; readonly rows: Set<number> }>();
  rows.forEach((row, number) => {
    row.forEach((cell) => {
      if (cell.replace(/[^\p{L}\p{N}]/gu, "").length < shortestCell) return;
      const hash = hashTerm(cell, key);
      if (hash === null) return;
      const name = `${hash.a},${hash.b}`;
      const known = seen.get(name) ?? { hash, telling: /\d|@|[\p{L}]\s+[\p{L}]/u.test(cell), rows: new Set() };
      known.rows.add(number);
      seen.set(name, known);
    });
  });
  const cells: number[] = [];
  for (const { hash, telling, rows: sharing } of seen.values()) {
    if (sharing.size > mostRows) continue;
    const weight = telling && sharing.size <= fewRows ? 2 : 1;
    for (const row of sharing) cells.push(hash.a, hash.b, row, weight);
  }
  return { key, cells };
}

/** Returns the search: the rows that stand in a text, by where they begin; of a row that stands there twice, both. */
export function compileExactData({ key, cells }: ExactData): (text: string) => RecordMatch[] {
  const terms: HashedTerm[] = [];
  const places: number[][] = [];
  const indexOf = new Map<string, number>();
  for (let i = 0; i < cells.length; i += 4) {
    const name = `${cells[i]},${cells[i + 1]}`;
    let index = indexOf.get(name);
    if (index === undefined) {
      index = terms.length;
      indexOf.set(name, index);
      terms.push({ a: cells[i]!, b: cells[i + 1]! });
      places.push([]);
    }
    places[index]!.push(cells[i + 2]!, cells[i + 3]!);
  }
  const search = compileTerms(terms, key);

  return (text) => {
    /** Of each row that may stand here: its cells by term, so that "New York, New York" is one, whatever columns hold it. */
    const open = new Map<number, { start: number; end: number; cells: Map<number, number> }>();
    const found: RecordMatch[] = [];
    const close = (row: number) => {
      const group = open.get(row)!;
      const weight = [...group.cells.values()].reduce((sum, own) => sum + own, 0);
      if (weight >= leastWeight) found.push({ row, cells: group.cells.size, start: group.start, end: group.end });
      open.delete(row);
    };
    search.find(text, (term, start, end) => {
      const own = places[term]!;
      for (let i = 0; i < own.length; i += 2) {
        const row = own[i]!;
        const group = open.get(row);
        if (group !== undefined && start - group.end > reach) close(row);
        const now = open.get(row);
        if (now === undefined) open.set(row, { start, end, cells: new Map([[term, own[i + 1]!]]) });
        else {
          now.end = Math.max(now.end, end);
          now.cells.set(term, own[i + 1]!);
        }
      }
    });
    for (const row of [...open.keys()]) close(row);
    return found.sort((a, b) => a.start - b.start || a.row - b.row);
  };
}
