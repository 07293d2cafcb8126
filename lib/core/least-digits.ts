/**
 * How many digits of one run (see `digit-runs`) every match of a pattern holds at least. A window without such a run cannot hold
 * a match and is not searched: most windows that a word such as "account" opens are in prose. Never too many; too few is no harm.
 */
import { foldPattern, type PatternFold } from "./fold-pattern.ts";

/** What is known of a part of a pattern. Digits are the fewest, separators the most that it can match. */
interface Part {
  /** True if it matches nothing but digits and separators. Then the first three are the same. */
  readonly solid: boolean;
  /** Digits before the first sign that ends a run, behind the last one, and in the best run. */
  readonly head: number;
  readonly tail: number;
  readonly best: number;
  /** Separators before the first digit that is always there, and behind the last one. */
  readonly lead: number;
  readonly trail: number;
  /** Separators without a digit among them, if it can do without digits; else -1. */
  readonly through: number;
}

const mostSeparators = 3;
const separators = " -./()_";
const nothing: Part = { solid: true, head: 0, tail: 0, best: 0, lead: 0, trail: 0, through: 0 };
const digit: Part = { solid: true, head: 1, tail: 1, best: 1, lead: 0, trail: 0, through: -1 };
const separator: Part = { ...nothing, lead: 1, trail: 1, through: 1 };
const other: Part = { ...nothing, solid: false, through: -1 };

const fold: PatternFold<Part> = {
  nothing,
  other,
  digit,
  sign: (sign) => (sign >= "0" && sign <= "9" ? digit : separators.includes(sign) ? separator : other),
  oneOf(body) {
    if (/^(?:\\d|[0-9](?:-[0-9])?)+$/.test(body)) return digit;
    return /^(?:\\d|0-9|[ ./()_]|\\[-./()]|^-|-$)+$/.test(body) ? separator : other;
  },
  then,
  either,
  repeat(one, least, most) {
    let part = nothing;
    for (let i = 0; i < Math.min(least, 40); i++) part = then(part, one);
    // More of it may follow: only what separates two runs counts then.
    return most > least ? then(part, optional(one, most - least)) : part;
  },
};

/** `source`: of a pattern without the flag v. */
export function leastDigits(source: string): number {
  return foldPattern(source, fold)?.best ?? 0;
}

function optional(part: Part, times: number): Part {
  if (!part.solid) return other;
  const through = part.through < 0 ? 0 : part.through * times;
  return { ...nothing, lead: Math.max(part.lead, through), trail: Math.max(part.trail, through), through };
}

function either(a: Part, b: Part): Part {
  return {
    solid: a.solid && b.solid,
    head: Math.min(a.head, b.head),
    tail: Math.min(a.tail, b.tail),
    best: Math.min(a.best, b.best),
    lead: Math.max(a.lead, b.lead),
    trail: Math.max(a.trail, b.trail),
    through: Math.max(a.through, b.through),
  };
}

function then(a: Part, b: Part): Part {
  const joined = a.trail + b.lead <= mostSeparators;
  const through = a.through < 0 || b.through < 0 ? -1 : a.through + b.through;
  return {
    solid: a.solid && b.solid && joined,
    head: a.solid && joined ? a.best + b.head : a.head,
    tail: b.solid && joined ? a.tail + b.best : b.tail,
    best: Math.max(a.best, b.best, joined ? a.tail + b.head : 0),
    lead: a.through < 0 ? a.lead : Math.max(a.lead, a.through + b.lead),
    trail: b.through < 0 ? b.trail : Math.max(b.trail, b.through + a.trail),
    through,
  };
}
