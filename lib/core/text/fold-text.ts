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
/** A word this long is no word; what stands farther away in it does not count. */
const longestWord = 32;

export function foldText(original: string): FoldedText {
  const firstHigh = original.search(high);
  const firstReference = original.includes("&") ? original.search(reference) : -1;
  if (firstHigh < 0 && firstReference < 0) return { text: original, rewritten: null };
  const first = firstHigh < 0 || (firstReference >= 0 && firstReference < firstHigh) ? firstReference : firstHigh;
  foldings ??= findFoldings();
  const table = foldings;
  let kinds = 0;
  const rewriting = rewrite(original);
  for (let at = nextToFold(original, first, table); at < original.length; at = nextToFold(original, at + 1, table)) {
    const code = original.charCodeAt(at);
    if ((table[code]! & lookAlike) !== 0) {
      if (kinds === 0) kinds = kindsIn(original, table);
      if ((kinds & (special | mixed)) === 0) break;
      if ((kinds & mixed) !== 0 && isInLatinWord(original, at)) replaceUnit(rewriting, at, code, latinLookAlike(code));
    } else at += foldAt(original, at, code, rewriting) - 1;
  }
  if (rewriting.isUntouched()) return { text: original, rewritten: null };
  rewriting.copy(original.length);
  const rewritten = rewriting.done();
  return { text: rewritten.text, rewritten };
}

/** What may have to be done with each of the 65,536 code units: most texts beyond ASCII hold little else than letters that stay. */
let foldings: Uint8Array | undefined;
const lookAlike = 1;
const special = 2;
const latin = 4;
const foreign = 8;
const mixed = 16;

function findFoldings(): Uint8Array {
  const found = new Uint8Array(65_536);
  for (let code = 0xa0; code < 0x10000; code++) if (foldCode(code) !== code) found[code] = special;
  found.fill(special, 0x300, 0x370);
  for (const code of [0x26, mathematics, tags]) found[code] = special;
  for (let code = 0x370; code < 0x530; code++) found[code] = foreign | (latinLookAlike(code) === code ? 0 : lookAlike);
  for (let code = 0x41; code < 0x5b; code++) found[code] = latin;
  for (let code = 0x61; code < 0x7b; code++) found[code] = latin;
  return found;
}

/** A loop of its own, as tight as can be: nearly all code units are passed over. */
function nextToFold(text: string, from: number, foldings: Uint8Array): number {
  let at = from;
  while (at < text.length && (foldings[text.charCodeAt(at)]! & (lookAlike | special)) === 0) at++;
  return at;
}

/** What there is to do in a whole text. `mixed`: a Latin letter stands beside a Greek or Cyrillic one; only then words are looked at. */
function kindsIn(text: string, foldings: Uint8Array): number {
  let all = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = foldings[text.charCodeAt(i)]!;
    all |= kind;
    if (((kind | last) & (latin | foreign)) === (latin | foreign)) all |= mixed;
    last = kind;
  }
  return all;
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
  if (code === mathematics || code === tags) return foldPair(text, at, code, out);
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

/** First code units of pairs: letters and digits of mathematics become plain ones; tags, which nobody sees, nothing. */
const mathematics = 0xd835;
const tags = 0xdb40;

/** Half of a pair stays as it is: what stands behind it is no part of it. */
function foldPair(text: string, at: number, code: number, out: Rewriting): number {
  if ((text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) return 1;
  out.replace(at, 2, code === mathematics ? text.slice(at, at + 2).normalize("NFKC") : "");
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
