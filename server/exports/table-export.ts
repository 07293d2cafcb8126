/** A table of the dashboard as a file: all rows that its filter leaves, however many, read piece by piece while they are sent. */
import type { z } from "zod";
import type { CsvCell } from "../../lib/core/write-csv.ts";
import type { Deps } from "../deps.ts";

export interface TableExport {
  /** As the page's own address, without its ending: "/api/inventory". */
  readonly path: string;
  readonly summary: string;
  /** What the page can filter by; page and size are not asked. */
  readonly query?: z.ZodObject;
  /** Names of the query whose values are comma-separated. */
  readonly lists?: ReadonlySet<string>;
  /** Column heads, in order. */
  readonly columns: readonly string[];
  /** Each with what a JSON file holds and the cells of a CSV file. `params`: of the address. */
  rows(query: Record<string, unknown>, deps: Deps, params: Readonly<Record<string, string>>): AsyncIterable<ExportedRow>;
}

export interface ExportedRow {
  readonly json: object;
  readonly cells: readonly CsvCell[];
}

/** All pages of a list, one after the other. `read`: rows from this one on, in an order that stays; fewer than `size` ends it. */
export async function* allPages<Row>(size: number, read: (from: number) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  for (let from = 0; ; from += size) {
    const rows = await read(from);
    yield* rows;
    if (rows.length < size) return;
  }
}

/** A time as a file holds it: UTC, sortable. */
export function timeCell(at: number | null): string {
  return at === null ? "" : new Date(at).toISOString();
}
