/** Where in a file something was found: one place for each part of it, however much stands there. */
import type { Finding } from "../../schema/finding.ts";
import type { Passage, Place, Spot } from "../../schema/reading.ts";

export interface FoundPlace {
  readonly where: readonly Place[];
  /** Of a table: names of the columns, and the first and last row. */
  readonly columns: readonly string[];
  readonly rows: { readonly from: number; readonly to: number } | null;
}

/** `findings`: with offsets in the passage, by start. */
export function placeIn({ where, spots }: Passage, findings: readonly Pick<Finding, "start" | "end">[]): FoundPlace {
  const columns = new Set<string>();
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { row, column } of touched(spots ?? [], findings)) {
    if (row === undefined || column === undefined) continue;
    columns.add(column);
    from = Math.min(from, row);
    to = Math.max(to, row);
  }
  return {
    where,
    columns: [...columns].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
    rows: to > 0 ? { from, to } : null,
  };
}

function* touched(spots: readonly Spot[], findings: readonly Pick<Finding, "start" | "end">[]): Generator<Spot> {
  let at = 0;
  for (const { start, end } of findings) {
    while ((spots[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    for (let next = at; (spots[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) yield spots[next]!;
  }
}

/** First and last line, from 1, of findings in a text; by start. */
export function linesOf(
  text: string,
  findings: readonly Pick<Finding, "start">[],
): { readonly from: number; readonly to: number } {
  const lineAt = (end: number) => {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) line += 1;
    return line;
  };
  return { from: lineAt(findings[0]?.start ?? 0), to: lineAt(findings.at(-1)?.start ?? 0) };
}
