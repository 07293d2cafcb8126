/** Lines of a CSV file (RFC 4180) that a spreadsheet shows and never runs. */

export type CsvCell = string | number | boolean | null | undefined;

/** What makes a spreadsheet take a cell for a formula; the wide forms count in East Asian settings. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a zero character before the sign is passed over by some readers
const runs = /^[\s\u0000]*[=+\-@\t\r＝＋－＠]/u;

/**
 * One line without its end. A text that a spreadsheet would take for a formula gets an apostrophe before it, by which spreadsheets know
 * a text; numbers are ours and stay numbers. What cannot be in a file (a zero character) is left out.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = value.replaceAll("\u0000", "");
  const safe = runs.test(text) ? `'${text}` : text;
  return /^[\s']|[",\r\n]|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
