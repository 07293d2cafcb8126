/** Texts that nobody would write, the same in every run: what wakes detectors, whole and broken, among noise of every kind. */
import type { DetectorFile } from "../../../rules/from-node.ts";

const noise = [
  "0123456789",
  "0123456789 -./()",
  "abcdefghijklmnopqrstuvwxyz",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",
  " \t\n\r",
  "\"'`:=;,.@<>(){}[]-_%\\&#",
  "\u200b\u00ad\uff11\u0430é\u4e2d\ud83d\ude00",
];

/** Number `index` of the texts, of `length` UTF-16 code units. */
export function fuzzedText(files: readonly DetectorFile[], index: number, length: number): string {
  let seed = (index + 1) * 2_654_435_761;
  const below = (limit: number): number => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return ((seed ^ (seed >>> 12)) >>> 0) % limit;
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** A text keeps to a few detectors and kinds of noise, so that some texts are full of one thing. */
  const chosen = Array.from({ length: 1 + below(4) }, () => pick(files));
  const alphabets = Array.from({ length: 1 + below(3) }, () => pick(noise));
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length + 1) {
    const { detector, examples } = pick(chosen);
    const kind = below(6);
    if (kind === 0) parts.push(pick(detector.hints));
    else if (kind === 1) parts.push(pick(examples.match).text);
    else if (kind === 2) parts.push(pick(examples.match).text.slice(0, 1 + below(40)));
    else if (kind === 3) parts.push(pick([...pick(alphabets)]).repeat(1 + below(60)));
    else parts.push(Array.from({ length: 1 + below(40) }, () => pick([...pick(alphabets)])).join(""));
    if (below(3) === 0) parts.push(pick([" ", "\n", ", ", ": ", "="]));
  }
  return parts.join("").slice(0, length);
}
