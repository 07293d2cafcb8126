/** Whether a number has its name: "BSN: 123…", "123… (BSN)". A name belongs to the number that stands nearest to it. */
import { holdsWord } from "../../lib/core/classify/near-words.ts";
import type { MatchContext } from "../../lib/schema/detector.ts";

/** How far before the number its name may begin, in UTF-16 code units. */
export const nameReach = 64;
const reachBehind = 24;
/** A number of so many digits has a name of its own. */
const leastDigits = 6;

/** True if one of the words (lower case) stands before the match, no other number between, or right behind it. */
export function isNamed({ text, start, end }: Pick<MatchContext, "text" | "start" | "end">, words: readonly string[]): boolean {
  if (holdsWord(text, nameStart(text, start), start, words)) return true;
  const limit = Math.min(text.length, end + reachBehind);
  let behind = end;
  while (behind < limit && !endsName(text.charCodeAt(behind))) behind++;
  // "123…, NIP: 456…": a name that something follows is that thing's.
  const next = text.charCodeAt(behind);
  return (next === newline || !endsName(next)) && holdsWord(text, end, behind, words);
}

const newline = 0x0a;

/** A colon, a sign of equality, a digit, or the end of a line. */
function endsName(code: number): boolean {
  return code === 0x3a || code === 0x3d || code === newline || isDigit(code);
}

/** Where the last number before `start` ends: digits with no more than one separator between two of them. Not farther than a name may stand. */
function nameStart(text: string, start: number): number {
  const least = Math.max(0, start - nameReach);
  for (let at = start - 1, end = 0, count = 0; at >= least; at--) {
    if (isDigit(text.charCodeAt(at))) {
      if (count === 0) end = at + 1;
      if (++count === leastDigits) return end;
    } else if (!isSeparator(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) count = 0;
  }
  return least;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Blank - . / */
function isSeparator(code: number): boolean {
  return code === 0x20 || (code >= 0x2d && code <= 0x2f);
}
