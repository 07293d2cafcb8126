/** Splits a text into words, numbers, marks and line breaks, with what the name model needs to know of each. */
import type { Gazetteer } from "./gazetteer.ts";
import { hashEnd, hashNext, hashStart } from "./hash.ts";
import { characterKinds, isDigit, isLetter, kindOfCharacter, lowerOf } from "./letter-case.ts";

export const shapes = {
  mark: 1,
  lineBreak: 2,
  number: 3,
  lower: 4,
  /** First letter upper case. */
  capital: 5,
  upper: 6,
  /** One capital letter. */
  initial: 7,
  /** camelCase, McDonald. */
  mixed: 8,
  /** Of a script without cases. */
  caseless: 9,
  /** Letters and digits. */
  code: 10,
  /** A piece of an e-mail address or of a URL. */
  link: 11,
} as const;

/** Columns of one table: a value of each for every token. */
export interface NameTokens {
  count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  /** Of the lower-case form; for a mark, of the mark. */
  readonly hash: Int32Array;
  /** Of the first and of the last three characters, in lower case. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly flags: Uint8Array;
  /** 1 where white space stands before the token. */
  readonly spaced: Uint8Array;
}

export function createNameTokens(size: number): NameTokens {
  const column = () => new Int32Array(size);
  return {
    count: 0,
    start: column(),
    end: column(),
    shape: new Uint8Array(size),
    hash: column(),
    head: column(),
    tail: column(),
    flags: new Uint8Array(size),
    spaced: new Uint8Array(size),
  };
}

/** Fills `tokens` with those of `text` from `start` to `end`, at most as many as it has room for. Returns where it stopped. */
export function tokenizeNames(text: string, start: number, end: number, gazetteer: Gazetteer, tokens: NameTokens): number {
  const room = tokens.start.length;
  let count = 0;
  let spaced = 1;
  let inLink = false;
  let i = start;
  while (i < end && count < room) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0) {
      spaced = 1;
      inLink = false;
      i++;
      continue;
    }
    const from = i;
    if (isLetter(code)) {
      i = readWord(text, i, end, gazetteer, tokens, count);
    } else if (isDigit(code)) {
      i++;
      while (i < end && isDigit(text.charCodeAt(i))) i++;
      let shape: number = shapes.number;
      if (i < end && isLetter(text.charCodeAt(i))) {
        shape = shapes.code;
        while (i < end && (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)))) i++;
      }
      tokens.shape[count] = shape;
      tokens.hash[count] = tokens.head[count] = tokens.tail[count] = Math.min(6, i - from);
      tokens.flags[count] = 0;
    } else {
      i++;
      tokens.shape[count] = code === 0x0a ? shapes.lineBreak : shapes.mark;
      tokens.hash[count] = tokens.head[count] = tokens.tail[count] = code;
      tokens.flags[count] = 0;
    }
    tokens.start[count] = from;
    tokens.end[count] = i;
    tokens.spaced[count] = spaced;
    spaced = 0;
    if (code === 0x40) {
      linkBefore(tokens, count);
      inLink = true;
    } else if (code === 0x2f && i - from === 1 && text.charCodeAt(from - 1) === 0x2f) inLink = true;
    else if (code === 0x0a || code === 0x3f || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x2c || code === 0x3b)
      inLink = false;
    if (inLink && tokens.shape[count]! > shapes.lineBreak) setLink(tokens, count);
    count++;
  }
  tokens.count = count;
  return i;
}

/** No e-mail address has more pieces before its at sign. */
const mostPieces = 16;

/** The pieces before an at sign belong to the same address. */
function linkBefore(tokens: NameTokens, at: number): void {
  for (let i = at; i > at - mostPieces && i > 0 && tokens.spaced[i] === 0; i--) {
    if (tokens.shape[i - 1]! > shapes.lineBreak) setLink(tokens, i - 1);
    else if (!joinsLink(tokens.hash[i - 1]!)) return;
  }
}

function setLink(tokens: NameTokens, at: number): void {
  tokens.shape[at] = shapes.link;
  tokens.flags[at] = 0;
}

/** . - _ + */
function joinsLink(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}

/** Reads the word that begins at `i`. An apostrophe or a hyphen between letters does not end it; nor does a full stop after an initial. */
function readWord(text: string, from: number, end: number, gazetteer: Gazetteer, tokens: NameTokens, at: number): number {
  let hash = hashStart;
  let head = hashStart;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let last = 0;
  let second = 0;
  let third = 0;
  let i = from;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    let small = code;
    if (code < lowerOf.length) {
      const kind = kindOfCharacter[code]!;
      if (kind === characterKinds.lower) lower++;
      else if (kind === characterKinds.upper) {
        upper++;
        small = lowerOf[code]!;
      } else if (kind === characterKinds.digit) digits++;
      else if (code === 0x27 && joinsWord(text, i, end)) continue;
      else break;
    } else if (!isLetter(code)) {
      if (code === 0x2019 && joinsWord(text, i, end)) continue;
      break;
    }
    hash = Math.imul(hash ^ small, 0x01000193);
    if (i - from < 3) head = hash;
    third = second;
    second = last;
    last = small;
  }
  const word = hashEnd(hash);
  const flags = gazetteer.flagsOf(word);
  const length = i - from;
  let shape: number;
  if (digits > 0) shape = shapes.code;
  else if (upper + lower === 0) shape = shapes.caseless;
  else if (upper === 0) shape = shapes.lower;
  else if (length === 1) shape = shapes.initial;
  else if (lower === 0) shape = shapes.upper;
  else shape = upper === 1 && isUpper(text.charCodeAt(from)) ? shapes.capital : shapes.mixed;
  tokens.shape[at] = shape;
  tokens.hash[at] = word;
  tokens.head[at] = hashEnd(head);
  tokens.tail[at] = hashEnd(hashNext(hashNext(hashNext(hashStart, third), second), last));
  tokens.flags[at] = flags;
  return i;
}

function isUpper(code: number): boolean {
  return code < lowerOf.length && kindOfCharacter[code] === characterKinds.upper;
}

/** An apostrophe between two letters on its right and the word on its left. */
function joinsWord(text: string, at: number, end: number): boolean {
  return at + 2 < end && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
}
