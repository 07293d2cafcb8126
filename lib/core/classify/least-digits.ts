/**
 * How many digits of one run (see `digit-runs`) every match of a pattern holds at least, and how far behind its beginning. A window
 * without such a run cannot hold a match and is not searched: most windows that a word such as "account" opens are in prose.
 * Never too many digits, never too near; the other way is no harm.
 */
import { foldPattern, type PatternFold, unbounded } from "./fold-pattern.ts";

export interface LeastDigits {
  readonly digits: number;
  /** Code units from the beginning of a match to that of its run, at most. Infinity if nothing is known. */
  readonly within: number;
}

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
  /** Code units of the longest match. */
  readonly longest: number;
  /** Where the best run begins at the latest, and where the one does that the tail belongs to. */
  readonly within: number;
  readonly tailFrom: number;
}

const mostSeparators = 3;
const separators = " -./()_";
const nothing: Part = {
  solid: true,
  head: 0,
  tail: 0,
  best: 0,
  lead: 0,
  trail: 0,
  through: 0,
  longest: 0,
  within: 0,
  tailFrom: 0,
};
const digit: Part = { ...nothing, head: 1, tail: 1, best: 1, through: -1, longest: 1 };
const separator: Part = { ...nothing, lead: 1, trail: 1, through: 1, longest: 1 };
/** One sign of two code units. */
const other: Part = { ...nothing, solid: false, through: -1, longest: 2 };

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
    if (most > least) part = then(part, optional(one, most - least));
    return { ...part, longest: most >= unbounded ? Number.POSITIVE_INFINITY : one.longest * most };
  },
};

/** `source`: of a pattern without the flag v. */
export function leastDigits(source: string): LeastDigits {
  const whole = foldPattern(source, fold);
  if (whole === undefined) return { digits: 0, within: Number.POSITIVE_INFINITY };
  // A reference by name may stand for anything.
  return { digits: whole.best, within: source.includes("\\k<") ? Number.POSITIVE_INFINITY : whole.within };
}

function optional(part: Part, times: number): Part {
  const longest = times >= unbounded ? Number.POSITIVE_INFINITY : part.longest * times;
  if (!part.solid) return { ...other, longest };
  const through = part.through < 0 ? 0 : part.through * times;
  return { ...nothing, lead: Math.max(part.lead, through), trail: Math.max(part.trail, through), through, longest };
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
    longest: Math.max(a.longest, b.longest),
    within: Math.max(a.within, b.within),
    tailFrom: Math.max(a.tailFrom, b.tailFrom),
  };
}

function then(a: Part, b: Part): Part {
  const joined = a.trail + b.lead <= mostSeparators;
  const through = a.through < 0 || b.through < 0 ? -1 : a.through + b.through;
  const together = joined ? a.tail + b.head : 0;
  const best = Math.max(a.best, b.best, together);
  let within = Number.POSITIVE_INFINITY;
  if (a.best === best) within = a.within;
  if (b.best === best) within = Math.min(within, a.longest + b.within);
  if (together === best && a.tail > 0) within = Math.min(within, a.tailFrom);
  return {
    solid: a.solid && b.solid && joined,
    head: a.solid && joined ? a.best + b.head : a.head,
    tail: b.solid && joined ? a.tail + b.best : b.tail,
    best,
    lead: a.through < 0 ? a.lead : Math.max(a.lead, a.through + b.lead),
    trail: b.through < 0 ? b.trail : Math.max(b.trail, b.through + a.trail),
    through,
    longest: a.longest + b.longest,
    within,
    tailFrom: a.tail > 0 && b.solid && joined ? a.tailFrom : a.longest + b.tailFrom,
  };
}
