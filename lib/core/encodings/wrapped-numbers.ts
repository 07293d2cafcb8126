import type { DigitGroups } from "../text/digit-runs.ts";
import { rewrite } from "../text/rewrite.ts";
import { type OnOpened, surroundings } from "./opened.ts";
import { pastQuoting } from "./quoted-mail.ts";

/** Shorter lines were not broken for their length. */
const shortestLine = 40;
/** A line break, the signs of quoted mail, and a blank or a dash before them. */
const longestGap = 12;

/** Numbers that a line break divides in running text. `groups` are those of `text`. */
export function openWrappedNumbers(text: string, { groups, length }: DigitGroups, onOpened: OnOpened): void {
  for (let i = 2; i < length; i += 2) {
    const end = groups[i - 1]!;
    const next = groups[i]!;
    if (next - end > longestGap || next - end < 1) continue;
    const lineBreak = breakBetween(text, end, next);
    if (lineBreak < 0 || !isProse(text, lineBreak, next)) continue;
    const out = rewrite(text, Math.max(0, end - surroundings));
    out.copy(lineBreak);
    if (lineBreak > end) out.skip(next);
    else out.replace(end, next - end, " ");
    out.copy(Math.min(text.length, next + surroundings));
    if (!onOpened({ ...out.done(), joined: true })) return;
  }
}

/** Where the line ends if nothing but a blank or dash, the break and signs of quoting stand between two groups of digits, or -1. */
function breakBetween(text: string, end: number, next: number): number {
  const sign = text.charCodeAt(end);
  const lineEnd = sign === 0x20 || sign === 0x2d ? end + 1 : end;
  const lineFeed = text.charCodeAt(lineEnd) === 0x0d ? lineEnd + 1 : lineEnd;
  return text.charCodeAt(lineFeed) === 0x0a && pastQuoting(text, lineFeed + 1) === next ? lineEnd : -1;
}

/** Words before the number, and no sign of a table's cells on either side of the break. */
const word = /[A-Za-z\u00c0-\u024f]{2}/;
const cells = /[;|\t\n]|,\S/;

function isProse(text: string, end: number, next: number): boolean {
  const line = text.slice(Math.max(0, end - shortestLine), end);
  return line.length === shortestLine && word.test(line) && !cells.test(line) && !cells.test(text.slice(next, next + 12));
}
