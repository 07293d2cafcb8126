/** Rows of a CSV file (RFC 4180): fields in double quotes may hold separators, line breaks and doubled quotes. */

export interface CsvProblem {
  /** From 1. */
  readonly row: number;
  readonly expected: string;
}

/** `separator`: one character. A byte order mark, blank lines and blanks around unquoted fields do not count. */
export function parseCsv(text: string, separator: string): { readonly rows: string[][] } | { readonly problem: CsvProblem } {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const endRow = () => {
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    let end: number;
    if (text[at] === '"') {
      const closing = closingQuote(text, at);
      if (closing < 0) return { problem: { row: rows.length + 1, expected: "a closing quotation mark" } };
      row.push(text.slice(at + 1, closing).replaceAll('""', '"'));
      end = closing + 1;
      if (text[end] === "\r") end++;
      if (end < text.length && text[end] !== separator && text[end] !== "\n") {
        return {
          problem: { row: rows.length + 1, expected: "a separator or the end of the line behind a closing quotation mark" },
        };
      }
    } else {
      end = at;
      while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
      row.push(text.slice(at, end).trim());
    }
    if (text[end] !== separator) endRow();
    at = end + 1;
  }
  return { rows };
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** The character of , ; tab | that stands most often in the first line. */
export function guessSeparator(text: string): string {
  const line = text.slice(0, text.search(/\n|$/));
  const counted = [",", ";", "\t", "|"].map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
