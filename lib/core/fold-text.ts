/**
 * Writes a text in the characters that patterns are written for: ASCII digits, letters, quotes and dashes for their look-alikes
 * of full width or other scripts (a part of Unicode's NFKC), letters with their accents in one piece (NFC), characters for HTML
 * references to them, and nothing for characters without width, which would split a value unseen.
 */
import { decodeEntities } from "./html-entities.ts";
import { isCased } from "./lower-code.ts";
import { latinLookAlike } from "./plain-letter.ts";
import { type Rewriting, type Rewritten, rewrite } from "./rewrite.ts";

export interface FoldedText {
  readonly text: string;
  /** The way back to the original; null if the two are the same. */
  readonly rewritten: Rewritten | null;
}

/** Beside "&", nothing below this folds: one native search decides for most texts that nothing has to be done. */
const high = /[\u00a0-\uffff]/;
const reference = /&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});/;
const referenceHere = new RegExp(reference.source, "y");
/** A word of Greek or Cyrillic letters with a Latin one among them. */
const mixedScripts = /[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]/;
/** A word this long is no word; what stands farther away in it does not count. */
const longestWord = 32;

export function foldText(original: string): FoldedText {
  const firstHigh = original.search(high);
  const firstReference = original.includes("&") ? original.search(reference) : -1;
  if (firstHigh < 0 && firstReference < 0) return { text: original, rewritten: null };
  const first = firstHigh < 0 || (firstReference >= 0 && firstReference < firstHigh) ? firstReference : firstHigh;
  let mixed: boolean | undefined;
  const rewriting = rewrite(original);
  for (let at = first; at < original.length; ) {
    const code = original.charCodeAt(at);
    if (code >= 0x370 && code < 0x530) {
      mixed ??= mixedScripts.test(original);
      if (mixed && isInLatinWord(original, at)) replaceUnit(rewriting, at, code, latinLookAlike(code));
      at++;
    } else if (code < 0xa0 ? code !== 0x26 : code > 0x3000 && code < 0xd800) at++;
    else at += foldAt(original, at, code, rewriting);
  }
  if (rewriting.isUntouched()) return { text: original, rewritten: null };
  rewriting.copy(original.length);
  const rewritten = rewriting.done();
  return { text: rewritten.text, rewritten };
}

/** Folds what stands at `at`, and returns how many code units that was. */
function foldAt(text: string, at: number, code: number, out: Rewriting): number {
  if (code === 0x26) {
    referenceHere.lastIndex = at;
    const whole = referenceHere.exec(text)?.[0];
    const decoded = whole === undefined ? "" : decodeEntities(whole);
    if (whole === undefined || decoded === whole) return 1;
    out.replace(at, whole.length, foldText(decoded).text);
    return whole.length;
  }
  if (code >= 0x300 && code <= 0x36f) return compose(text, at, out);
  if (code >= 0xd800 && code <= 0xdbff) return foldPair(text, at, code, out);
  replaceUnit(out, at, code, foldCode(code));
  return 1;
}

function replaceUnit(out: Rewriting, at: number, code: number, folded: number): void {
  if (folded < 0) out.replace(at, 1, "");
  else if (folded !== code) out.exchange(at, String.fromCharCode(folded));
}

/** A letter and the accents behind it become one code unit where Unicode has one. */
function compose(text: string, at: number, out: Rewriting): number {
  const end = at + 1 < text.length && text.charCodeAt(at + 1) >= 0x300 && text.charCodeAt(at + 1) <= 0x36f ? at + 2 : at + 1;
  const composed = at === 0 ? "" : text.slice(at - 1, end).normalize("NFC");
  if (composed.length === 1) out.replace(at - 1, end - at + 1, composed);
  return end - at;
}

/** Letters and digits of mathematics become plain ones; tags, which nobody sees, nothing. */
function foldPair(text: string, at: number, code: number, out: Rewriting): number {
  if (code === 0xd835) out.replace(at, 2, text.slice(at, at + 2).normalize("NFKC"));
  else if (code === 0xdb40) out.replace(at, 2, "");
  return 2;
}

/** First code units of runs of ten digits: Arabic, Persian, Devanagari, Bengali, Thai. */
const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** The code unit to write, or -1 for none. */
function foldCode(code: number): number {
  if (code < 0x2000) {
    if (code === 0xa0) return 0x20;
    if (code === 0xad || code === 0x61c || code === 0x180e) return -1;
    if (code >= 0x660 && code < 0xe60)
      for (const zero of digitZeros) if (code >= zero && code < zero + 10) return 0x30 + code - zero;
    return code;
  }
  if (code < 0x2070) {
    if (code <= 0x200a || code === 0x202f) return 0x20;
    if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return -1;
    if (code <= 0x2015) return 0x2d;
    if (code >= 0x2018 && code <= 0x201f) return code < 0x201c ? 0x27 : 0x22;
    return code;
  }
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff) return -1;
  return code === 0x3000 ? 0x20 : code === 0x2212 ? 0x2d : code;
}

/** True if an ASCII letter stands in the same word. */
function isInLatinWord(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestWord) && isCased(text.charCodeAt(i)); i--) {
    if (text.charCodeAt(i) < 0x80) return true;
  }
  for (let i = at + 1; i < Math.min(text.length, at + longestWord) && isCased(text.charCodeAt(i)); i++) {
    if (text.charCodeAt(i) < 0x80) return true;
  }
  return false;
}
