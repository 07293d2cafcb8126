/**
 * The shape of a pattern between `numberStart` and `numberEnd`: how many digits and letters a match holds, with separators between
 * them, and which of them are digits. A place whose number has another shape (see `number-starts`) need not be tried.
 */
import { foldPattern, type PatternFold, unbounded } from "./fold-pattern.ts";
import { numberEnd, numberStart } from "./number-edges.ts";

export interface NumberShape {
  /** Bit n set: a match may hold n digits and letters together, 1 to 31. */
  readonly sizes: number;
  /** By such n, bit i set: character i, separators left out, is a digit in every match of that size. */
  readonly digits: Int32Array;
  /** The same for letters. */
  readonly letters: Int32Array;
  /** Code units of the longest match. */
  readonly longest: number;
}

/** The most digits and letters that are told apart. */
const mostSigns = 31;

interface Part {
  readonly sizes: number;
  readonly digits: readonly number[];
  readonly letters: readonly number[];
  readonly longest: number;
  /** True if a match may begin with a separator. */
  readonly parted: boolean;
}

const nothing: Part = { sizes: 1, digits: [0], letters: [0], longest: 0, parted: false };
const separator: Part = { ...nothing, longest: 1, parted: true };
const digit: Part = { sizes: 2, digits: [0, 1], letters: [0, 0], longest: 1, parted: false };
const letter: Part = { ...digit, digits: [0, 0], letters: [0, 1] };
const digitOrLetter: Part = { ...digit, digits: [0, 0] };

const fold: PatternFold<Part | null> = {
  nothing,
  other: null,
  digit,
  sign: (sign) => (/[0-9]/.test(sign) ? digit : /[A-Za-z]/.test(sign) ? letter : /[ ./,-]/.test(sign) ? separator : null),
  oneOf(body) {
    if (/^(?:\\d|[0-9](?:-[0-9])?)+$/.test(body)) return digit;
    if (/^(?:[A-Z](?:-[A-Z])?|[a-z](?:-[a-z])?)+$/.test(body)) return letter;
    if (/^(?:\\d|[0-9](?:-[0-9])?|[A-Z](?:-[A-Z])?|[a-z](?:-[a-z])?)+$/.test(body)) return digitOrLetter;
    return /^(?:[ ./,]|\\[-./]|^-|-$)+$/.test(body) ? separator : null;
  },
  then,
  either,
  repeat(one, least, most) {
    if (one === null || most >= unbounded) return null;
    let part: Part | null = nothing;
    for (let i = most; i > least; i--) part = either(nothing, then(one, part));
    for (let i = least; i > 0; i--) part = then(one, part);
    return part;
  },
};

/** A look at the first sign, which may stand before everything. */
const firstSign = /^\(\?=\[([0-9A-Z]+(?:-[0-9A-Z]+)*)\]\)/;

/** `pattern`: any. Undefined if it is none of a number between the two edges, or nothing can be said of it. */
export function numberShape({ source, flags }: RegExp): NumberShape | undefined {
  if (/[^i]/.test(flags)) return undefined;
  const look = firstSign.exec(source)?.[0] ?? "";
  if (!source.startsWith(numberStart, look.length) || !source.endsWith(numberEnd)) return undefined;
  const part = foldPattern(source.slice(look.length + numberStart.length, -numberEnd.length), fold);
  if (part === undefined || part === null || (part.sizes & 1) !== 0 || (part.parted && look === "")) return undefined;
  const { sizes, longest } = part;
  return { sizes, digits: Int32Array.from(part.digits), letters: Int32Array.from(part.letters), longest };
}

function then(a: Part | null, b: Part | null): Part | null {
  if (a === null || b === null) return null;
  const digits: number[] = new Array(a.digits.length + b.digits.length - 1).fill(-1);
  const letters = [...digits];
  if (digits.length > mostSigns + 1) return null;
  let sizes = 0;
  for (let i = 0; i < a.digits.length; i++) {
    if ((a.sizes & (1 << i)) === 0) continue;
    for (let j = 0; j < b.digits.length; j++) {
      if ((b.sizes & (1 << j)) === 0) continue;
      sizes |= 1 << (i + j);
      digits[i + j]! &= a.digits[i]! | (b.digits[j]! << i);
      letters[i + j]! &= a.letters[i]! | (b.letters[j]! << i);
    }
  }
  const parted = a.parted || ((a.sizes & 1) !== 0 && b.parted);
  return { sizes, digits, letters, longest: a.longest + b.longest, parted };
}

function either(a: Part | null, b: Part | null): Part | null {
  if (a === null || b === null) return null;
  const [few, many] = a.digits.length < b.digits.length ? [a, b] : [b, a];
  return {
    sizes: a.sizes | b.sizes,
    digits: many.digits.map((mask, size) => mask & (few.digits[size] ?? -1)),
    letters: many.letters.map((mask, size) => mask & (few.letters[size] ?? -1)),
    longest: Math.max(a.longest, b.longest),
    parted: a.parted || b.parted,
  };
}
