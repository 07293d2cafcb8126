/** Into which classes the automaton of hints puts the signs of a text, so that a state has a short row. */
import { isCased } from "../text/lower-code.ts";
import { plainLetter } from "../text/plain-letter.ts";

export const classBits = 6;
export const classLimit = 1 << classBits;
/**
 * Signs with a class of their own. Letters first: what the transitions of most states are asked for fits into one line of the
 * processor's cache. The classes behind them are shared by all other signs.
 */
const ownClasses = "abcdefghijklmnopqrstuvwxyz0123456789 :._-/\"$'=>~#(|+@,[";
const sharedClasses = classLimit - 1 - ownClasses.length;
export const firstDigit = 27;

/** Classes of what has one of its own; the others get theirs when the first word is written with them. */
export function ownClassOf(): Uint8Array {
  const classOf = new Uint8Array(65_536);
  for (let i = 0; i < ownClasses.length; i++) {
    const char = ownClasses.charAt(i);
    classOf[char.charCodeAt(0)] = 1 + i;
    classOf[char.toUpperCase().charCodeAt(0)] = 1 + i;
  }
  return classOf;
}

/** The class of a sign that a word is written with; gives it one first if it has none. */
export function assignClass(classOf: Uint8Array, code: number): number {
  if (classOf[code] !== 0) return classOf[code]!;
  const plain = plainLetter(code);
  const cls = plain !== code ? assignClass(classOf, plain) : classLimit - 1 - (code % sharedClasses);
  classOf[code] = cls;
  if (isCased(code)) {
    const upper = String.fromCharCode(code).toUpperCase();
    if (upper.length === 1 && classOf[upper.charCodeAt(0)] === 0) classOf[upper.charCodeAt(0)] = cls;
  }
  return cls;
}

/** Letters with accents and look-alikes that no word is written with read as the plain letter that some word is written with. */
export function foldOtherLetters(classOf: Uint8Array): void {
  for (let code = 0xc0; code < 0x180; code++) if (classOf[code] === 0) classOf[code] = classOf[plainLetter(code)]!;
  for (let code = 0x370; code < 0x530; code++) if (classOf[code] === 0) classOf[code] = classOf[plainLetter(code)]!;
}
