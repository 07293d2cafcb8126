/** A table as a text in which each value stands beside what its column is called: a number alone says little. */
import type { Spot } from "../../schema/reading.ts";

export interface Cell {
  readonly text: string;
  /** From 1. */
  readonly row: number;
  /** "A", "B", … */
  readonly column: string;
  readonly node: number;
}

/** A heading is short, and no number. */
const longestHeading = 60;
const isHeading = (text: string) => text.length <= longestHeading && /\p{L}/u.test(text) && !/\d{3}|@/.test(text);

/** Of headings no more than so many times the values, and so many code units besides: what comes of it is classified at once. */
const mostOfHeadings = { times: 4, besides: 65_536 };

/** One line a row, its cells apart by tabs. `cells`: by row, then by column. Where headings are much longer than values the last rows have none. */
export function tableText(cells: readonly Cell[]): { readonly text: string; readonly spots: readonly Spot[] } {
  const headings = headingsOf(cells);
  const parts: string[] = [];
  const spots: Spot[] = [];
  let length = 0;
  let room = mostOfHeadings.besides + mostOfHeadings.times * cells.reduce((sum, { text }) => sum + text.length, 0);
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  let row = cells[0]?.row ?? 0;
  for (const cell of cells) {
    if (length > 0) add(cell.row === row ? "\t" : "\n");
    row = cell.row;
    const heading = headings.get(cell.column);
    if (heading && cell.row !== heading.row && room > 0) {
      room -= heading.text.length + 2;
      add(`${heading.text}: `);
    }
    const start = length;
    add(cell.text);
    spots.push({ start, end: length, node: cell.node, row: cell.row, column: cell.column });
  }
  return { text: parts.join(""), spots };
}

/** Those of the first row that has at least two cells, if all of them read like headings and another row follows. */
function headingsOf(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  for (let at = 0; at < cells.length; ) {
    let end = at + 1;
    while (cells[end]?.row === cells[at]!.row) end += 1;
    const first = cells.slice(at, end);
    if (first.length >= 2) {
      const fit = end < cells.length && first.every(({ text }) => isHeading(text));
      return new Map(fit ? first.map((cell) => [cell.column, cell]) : []);
    }
    at = end;
  }
  return new Map();
}

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnName((index - rest) / 26 - 1) + letter;
}
