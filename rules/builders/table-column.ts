/** Builds the detectors of values that only the heading of their column gives away. */
import { lineStart } from "../../lib/core/checks/line-start.ts";
import type { Detector } from "../../lib/schema/detector.ts";

export interface TableColumn extends Omit<Detector, "window" | "confirm" | "confidence" | "pattern"> {
  /** Part of the heading; for a text that is one line of headings and the rows below it. */
  readonly heading: RegExp;
  /** Pattern of the value; what separates columns stands around it. */
  readonly value: string;
  /** Of a value in such a column. */
  readonly confidence: number;
}

/** How far above a row the line with the headings may stand, in UTF-16 code units. */
const reach = 4_000;

/** Which column of its line begins at `at`; commas in quotes are text. */
function columnAt(line: string, at: number, separator: string): number {
  let column = 0;
  let quoted = false;
  for (let i = 0; i < at; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === separator && !quoted) column++;
  }
  return column;
}

/** Cells of tabs, bars, semicolons or commas; the first column too. */
export function tableColumn({ heading, value, confidence, ...detector }: TableColumn): Detector {
  return {
    ...detector,
    // Only a pattern that is used is compiled.
    get pattern() {
      return new RegExp(`(?<=(?:^|[,;|\\t\\r\\n])["' ]{0,2})(?:${value})(?=["' ]{0,2}(?:[,;|\\t\\r\\n]|$))`, "i");
    },
    window: { before: 0, after: reach },
    confirm(_value, { text, start, end }) {
      const from = Math.max(0, start - reach);
      const rowStart = lineStart(text, start, 1_001);
      const row = text.slice(rowStart, start);
      const around = row + (/^[^\n]{0,4}/.exec(text.slice(end, end + 4))?.[0] ?? "");
      const separator = ["\t", "|", ";", ","].find((sign) => around.includes(sign));
      if (separator === undefined || row.length > 1_000) return 0;
      const above = text.slice(from, rowStart);
      const named = heading.exec(above);
      if (named === null) return 0;
      const headStart = above.lastIndexOf("\n", named.index) + 1;
      const line = above.slice(headStart);
      return line.split("\n", 1)[0]!.includes(separator) &&
        columnAt(line, named.index - headStart, separator) === columnAt(row, row.length, separator)
        ? confidence
        : 0;
    },
  };
}
