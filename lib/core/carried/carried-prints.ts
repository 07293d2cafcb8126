/**
 * Keyed prints of values, for whoever must notice them in what goes out without knowing them. A print says how many letters and digits a
 * value has, and nothing else without its key. Looks at texts as `carries` does, except into base64 and hex.
 */
import { carriedText } from "./carried-text.ts";
import type { Carries } from "./carries.ts";

/** Two odd numbers below 2^32, made at random for one session of the browser. */
export type PrintKey = readonly [number, number];

/** Of random numbers; `random` has two. */
export function printKeyOf([a = 1, b = 1]: Uint32Array): PrintKey {
  return [(a | 1) >>> 0, (b | 1) >>> 0];
}

export interface Print {
  readonly length: number;
  readonly first: number;
  readonly second: number;
}

/** By letters and digits: shorter values are in every second text by chance; those below the second bound count only by themselves. */
const shortest = { at: 4, anywhere: 8 } as const;

/** Null for a value too short to be told from chance. */
export function printOf(value: string, key: PrintKey): Print | null {
  const { letters } = carriedText(value);
  return letters.length < shortest.at ? null : print(letters, key);
}

function print(letters: string, [a, b]: PrintKey): Print {
  let first = 0;
  let second = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at) + 1;
    first = (Math.imul(first, a) + code) | 0;
    second = (Math.imul(second, b) ^ Math.imul(code, a)) | 0;
  }
  return { length: letters.length, first, second };
}

/** True for texts that carry one of the values. Time grows with the text's length and with how many different lengths the values have. */
export function compilePrints(prints: readonly Print[], key: PrintKey): Carries {
  const byLength = new Map<number, Map<number, Set<number>>>();
  for (const { length, first, second } of prints) {
    const sameLength = byLength.get(length) ?? new Map<number, Set<number>>();
    byLength.set(length, sameLength.set(first, (sameLength.get(first) ?? new Set()).add(second)));
  }
  return (text) => {
    const { letters, gaps } = carriedText(text);
    return [...byLength].some(([length, known]) =>
      windows(letters, length, key, (start, first) => {
        const seconds = known.get(first);
        if (seconds === undefined) return false;
        if (length < shortest.anywhere && !(gaps[start] === 1 && gaps[start + length] === 1)) return false;
        return seconds.has(print(letters.slice(start, start + length), key).second);
      }),
    );
  };
}

/** The first hash of every stretch of that length, each made from the one before. Stops at the first that `found` says yes to. */
function windows(text: string, length: number, [a]: PrintKey, found: (start: number, first: number) => boolean): boolean {
  let leaving = 1;
  for (let count = 0; count < length; count++) leaving = Math.imul(leaving, a);
  let first = 0;
  for (let at = 0; at < text.length; at++) {
    first = (Math.imul(first, a) + text.charCodeAt(at) + 1) | 0;
    if (at >= length) first = (first - Math.imul(leaving, text.charCodeAt(at - length) + 1)) | 0;
    if (at >= length - 1 && found(at - length + 1, first)) return true;
  }
  return false;
}
