/**
 * Context words around a value. A word counts where both its ends are edges: "phone|Number", "ssn|_", "tel|:", but not "te|ll".
 * Lists are lower case; each is sorted by first letter once and kept for as long as the list itself.
 */
import { isWordEdge, lowerCode } from "../text/lower-code.ts";

interface ByFirst {
  /** By an ASCII code unit with which the word begins, in either case. */
  readonly plain: readonly (readonly string[] | undefined)[];
  /** By any other, in lower case. */
  readonly others: ReadonlyMap<number, readonly string[]>;
}

const ascii = 128;
const sorted = new WeakMap<readonly string[], ByFirst>();

/** True if one of the words stands within `reach` UTF-16 code units before `start` or after `end`. */
export function nearWords(text: string, start: number, end: number, words: readonly string[], reach: number): boolean {
  const byFirst = sort(words);
  return distanceBefore(text, start, byFirst, reach) >= 0 || distanceAfter(text, end, byFirst, reach) >= 0;
}

/** True if one of the words stands between `from` and `to`. What stands beyond is not seen: there, too, is the edge of a word. */
export function holdsWord(text: string, from: number, to: number, words: readonly string[]): boolean {
  const byFirst = sort(words);
  for (let at = from; at < to; at++) if (wordAt(text, at, to, byFirst, from) >= 0) return true;
  return false;
}

/** What a word is worth that stands at the far end of the reach, and one behind the value rather than before it. */
const farShare = 0.4;
const behindShare = 0.8;

/**
 * 0 (no word) to 1 (one right before the value): the nearest word before and the nearest after, each worth less the farther it
 * is, taken together as independent evidence.
 */
export function scoreWords(text: string, start: number, end: number, words: readonly string[], reach: number): number {
  const byFirst = sort(words);
  const before = worth(distanceBefore(text, start, byFirst, reach), reach);
  const after = behindShare * worth(distanceAfter(text, end, byFirst, reach), reach);
  return 1 - (1 - before) * (1 - after);
}

function worth(distance: number, reach: number): number {
  // A sign and a blank, as in "IBAN: ", are no distance.
  return distance < 0 ? 0 : 1 - ((1 - farShare) * Math.max(0, distance - 2)) / reach;
}

function sort(words: readonly string[]): ByFirst {
  const known = sorted.get(words);
  if (known !== undefined) return known;
  const plain: (string[] | undefined)[] = new Array(ascii).fill(undefined);
  const others = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const list = (first < ascii ? plain[first] : others.get(first)) ?? [];
    list.push(word);
    if (first < ascii) plain[first] = list;
    else others.set(first, list);
  }
  for (let code = 0x41; code <= 0x5a; code++) plain[code] = plain[lowerCode(code)];
  const byFirst = { plain, others };
  sorted.set(words, byFirst);
  return byFirst;
}

/** Code units between the nearest word that ends before `start` and `start`; -1 for none. */
function distanceBefore(text: string, start: number, byFirst: ByFirst, reach: number): number {
  for (let at = start - 1; at >= 0 && at >= start - reach; at--) {
    const end = wordAt(text, at, start, byFirst);
    if (end >= 0) return start - end;
  }
  return -1;
}

/** Code units between `end` and the nearest word that begins after it; -1 for none. */
function distanceAfter(text: string, end: number, byFirst: ByFirst, reach: number): number {
  const limit = Math.min(text.length, end + reach);
  for (let at = end; at < limit; at++) if (wordAt(text, at, limit, byFirst, end) >= 0) return at - end;
  return -1;
}

/** Where the word ends that begins at `at`, or -1 if none of the list does. Beyond `limit` and before `from` nothing is seen. */
function wordAt(text: string, at: number, limit: number, byFirst: ByFirst, from = 0): number {
  const code = text.charCodeAt(at);
  if (code === 0x20) return -1;
  const candidates = code < ascii ? byFirst.plain[code] : beyondAscii(byFirst, lowerCode(code));
  if (candidates === undefined || (at > from && !isWordEdge(text.charCodeAt(at - 1), code))) return -1;
  for (const word of candidates) {
    const end = at + word.length;
    if (end > limit || !standsAt(text, at, word)) continue;
    if (end === limit || isWordEdge(text.charCodeAt(end - 1), text.charCodeAt(end))) return end;
  }
  return -1;
}

/** The lower case of a sign beyond ASCII may be an ASCII letter. */
function beyondAscii({ plain, others }: ByFirst, code: number): readonly string[] | undefined {
  return code < ascii ? plain[code] : others.get(code);
}

function standsAt(text: string, at: number, word: string): boolean {
  for (let i = 1; i < word.length; i++) if (lowerCode(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  return true;
}
