/** Whether a number has its name: "BSN: 123…", "123… (BSN)". A name belongs to the number that stands nearest to it. */
import { nearWords } from "../../lib/core/near-words.ts";
import type { MatchContext } from "../../lib/schema/detector.ts";

/** How far before the number its name may begin, in UTF-16 code units. */
export const nameReach = 64;
const reachBehind = 24;
/** Six digits or more, which have a name of their own. */
const number = /\d(?:[-./ ]?\d){5,}/g;

/** True if one of the words (lower case) stands before the match, no other number between, or right behind it. */
export function isNamed({ text, start, end }: Pick<MatchContext, "text" | "start" | "end">, words: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - nameReach), start);
  let from = 0;
  for (const other of before.matchAll(number)) from = other.index + other[0].length;
  const name = before.slice(from);
  if (nearWords(name, name.length, name.length, words, nameReach)) return true;
  // "123…, NIP: 456…": a name that something follows is that thing's.
  const behind = /^[^:=\d\n]{0,24}/.exec(text.slice(end, end + reachBehind))?.[0] ?? "";
  return !/[:=\d]/.test(text.charAt(end + behind.length)) && nearWords(behind, 0, 0, words, reachBehind);
}
