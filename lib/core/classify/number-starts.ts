/**
 * Where numbers may begin in a text, and the shape of what stands there: found once, asked by every detector whose pattern stands
 * between `numberStart` and `numberEnd`. A text full of numbers costs each of them a look at a few bits a number.
 */
import { grown } from "../text/digit-runs.ts";
import type { NumberShape } from "./number-shape.ts";

/** Places from the last to the first. */
export interface NumberStarts {
  count: number;
  at: Int32Array;
  /** Bit n set: a number of n digits and letters, with separators between them, begins there and may end behind the last. */
  sizes: Int32Array;
  /** Bit i set: the character i of it, separators left out, is a digit. */
  digits: Int32Array;
}

const usualLength = 64;
/** Arrays longer than this are given up again. */
const keptLength = 1 << 17;

export function createNumberStarts(): NumberStarts {
  return { count: 0, at: new Int32Array(usualLength), sizes: new Int32Array(usualLength), digits: new Int32Array(usualLength) };
}

const separator = 1;
/** A separator that does not end a number if a digit stands behind it. */
const joint = 2;
const digit = 4;
const letter = 8;
/** The last letter of "is", behind which a number may begin. */
const letterS = 16;
const sign = digit | letter | letterS;

const kinds = new Uint8Array(128);
for (const each of " ,") kinds[each.charCodeAt(0)] = separator;
for (const each of "./-") kinds[each.charCodeAt(0)] = separator | joint;
for (let code = 0x30; code < 0x3a; code++) kinds[code] = digit;
for (let code = 0x41; code < 0x5b; code++) {
  const kind = code === 0x53 ? letterS : letter;
  kinds[code] = kind;
  kinds[code + 0x20] = kind;
}

/** Replaces what `starts` holds. Reads each code unit once, from the end of the text. */
export function findNumberStarts(text: string, starts: NumberStarts): void {
  if (starts.at.length > keptLength) Object.assign(starts, createNumberStarts());
  let count = 0;
  let room = starts.at.length;
  let sizes = 0;
  let digits = 0;
  /** Kinds of the two code units behind the current one, of itself, and of the two before it. */
  let afterNext = 0;
  let next = 0;
  let kind = kindAt(text, text.length - 1);
  let before = kindAt(text, text.length - 2);
  for (let at = text.length - 1; at >= 0; at--) {
    const code = at > 1 ? text.charCodeAt(at - 2) : 128;
    const beforeThat = code < 128 ? kinds[code]! : 0;
    if ((kind & sign) !== 0) {
      const ends = (next & sign) === 0 && ((next & joint) === 0 || afterNext !== digit);
      sizes = (sizes << 1) | (ends ? 2 : 0);
      digits = (digits << 1) | (kind === digit ? 1 : 0);
      // False only where `numberStart` fails.
      if ((before & (digit | letter)) === 0 && ((before & joint) === 0 || beforeThat !== digit)) {
        if (count === room) room = grow(starts);
        starts.at[count] = at;
        starts.sizes[count] = sizes;
        starts.digits[count++] = digits;
      }
    } else if (kind === 0) {
      sizes = 0;
      digits = 0;
    }
    afterNext = next;
    next = kind;
    kind = before;
    before = beforeThat;
  }
  starts.count = count;
}

/** 0 beyond the ends of the text. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? kinds[code]! : 0;
}

function grow(starts: NumberStarts): number {
  starts.at = grown(starts.at);
  starts.sizes = grown(starts.sizes);
  starts.digits = grown(starts.digits);
  return starts.at.length;
}

/** The index of the first place at `from` or behind it; -1 for none. Later places have lower indexes. */
export function firstStart({ count, at }: NumberStarts, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! >= from) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The index of the next place, from `index` on and before `to`, where something of this shape may stand; -1 for none. From `sure`
 * on nothing is said of shapes: there it is the next place where anything may begin.
 */
export function nextOfShape(starts: NumberStarts, index: number, sure: number, to: number, shape: NumberShape): number {
  for (; index >= 0 && starts.at[index]! < to; index--) {
    if (starts.at[index]! >= sure) return index;
    const sizes = starts.sizes[index]! & shape.sizes;
    if (sizes !== 0 && fits(sizes, starts.digits[index]!, shape)) return index;
  }
  return -1;
}

function fits(sizes: number, digits: number, shape: NumberShape): boolean {
  for (let left = sizes; left !== 0; left &= left - 1) {
    const size = 31 - Math.clz32(left & -left);
    if ((~digits & shape.digits[size]!) === 0 && (digits & shape.letters[size]!) === 0) return true;
  }
  return false;
}
