/** Values apart by commas, semicolons or tabs (RFC 4180). */
import { type Cell, columnName } from "./table-text.ts";

/** `node` of a cell is the place in the text where it begins, its quotation mark included. */
export function cellsOf(text: string, separator: string): Cell[] {
  const cells: Cell[] = [];
  let row = 1;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    let value = "";
    if (text[at] === '"') {
      const end = endOfQuoted(text, at + 1);
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const stop = endOfField(text, at, separator);
    if (at === start) value = text.slice(at, stop);
    if (value !== "") cells.push({ text: value, row, column: columnName(column), node: start });
    if (text[stop] === separator) column += 1;
    else {
      row += 1;
      column = 0;
    }
    at = text[stop] === "\r" && text[stop + 1] === "\n" ? stop + 2 : stop + 1;
  }
  return cells;
}

function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

function endOfField(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === separator || sign === "\n" || sign === "\r") return at;
  }
  return text.length;
}

/** The sign that stands equally often in each of the first lines; null where none does. */
export function separatorOf(text: string): string | null {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/, 12)
    .filter((line) => line !== "");
  if (lines.length < 3) return null;
  const body = lines.slice(0, -1);
  for (const sign of ["\t", ";", ","]) {
    const counts = body.map((line) => line.replace(/"(?:[^"]|"")*"/g, "").split(sign).length);
    if (counts[0]! >= 2 && counts.every((count) => count === counts[0])) return sign;
  }
  return null;
}
