/** Figures of several tools, measured in one run: as they are printed, kept and published. */

export interface Column {
  readonly name: string;
  /** To find it by, where a page tells of it. */
  readonly key?: string;
  /** After the point. */
  readonly digits: number;
  /** Null: neither is better, as with a size. */
  readonly better: "larger" | "smaller" | null;
}

export interface Comparison {
  readonly title: string;
  readonly columns: readonly Column[];
  /** One a tool, ours first. A cell for each column; null where it was not measured. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | null)[] }[];
}

/** A figure as its column shows it; "–" for one that there is not. */
export function cellText({ digits }: Pick<Column, "digits">, value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? "–" : value.toFixed(digits);
}

/** A table for a terminal, its title in the head. */
export function comparisonLines({ title, columns, rows }: Comparison): string[] {
  const first = Math.max(title.length, ...rows.map(({ name }) => name.length)) + 2;
  const widths = columns.map(({ name }) => Math.max(12, name.length) + 2);
  const line = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(first)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 12)).join("")}`;
  return [
    "",
    line(
      title,
      columns.map(({ name }) => name),
    ),
    ...rows.map(({ name, cells }) =>
      line(
        name,
        columns.map((column, index) => cellText(column, cells[index])),
      ),
    ),
  ];
}
