/**
 * How many digits of one run (see `digit-runs`) every match of a pattern holds at least. A window without such a run cannot hold
 * a match and is not searched: most windows that a word such as "account" opens are in prose. Never too many; too few is no harm.
 */

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

/** `source`: of a pattern without the flag v. */
export function leastDigits(source: string): number {
  const groups: Part[] = [];
  let at = 0;
  const eat = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  const readAlternatives = (): Part => {
    let whole = readSequence();
    while (eat("|")) whole = either(whole, readSequence());
    return whole;
  };
  const readSequence = (): Part => {
    let part = nothing;
    while (at < source.length && source[at] !== "|" && source[at] !== ")") part = then(part, readRepeated());
    return part;
  };
  const readRepeated = (): Part => {
    const one = readOne();
    const [least, most] = readCount();
    let part = nothing;
    for (let i = 0; i < Math.min(least, 40); i++) part = then(part, one);
    // More of it may follow: only what separates two runs counts then.
    return most > least ? then(part, optional(one, most - least)) : part;
  };
  const readCount = (): readonly [least: number, most: number] => {
    const counts = /^(?:\{([0-9]+)(,?)([0-9]*)\}|[*+?])\??/.exec(source.slice(at, at + 12));
    if (counts === null) return [1, 1];
    at += counts[0].length;
    if (counts[1] === undefined) return [counts[0].startsWith("+") ? 1 : 0, counts[0].startsWith("?") ? 1 : 99];
    return [Number(counts[1]), counts[2] === "" ? Number(counts[1]) : Number(counts[3] || 99)];
  };
  const readOne = (): Part => {
    const sign = source[at++]!;
    if (sign === "[") return readClass();
    if (sign === "\\") return readEscape();
    if (sign === "^" || sign === "$") return nothing;
    if (sign !== "(") return single(sign);
    const look = /^\?(?:[=!]|<[=!])/.test(source.slice(at, at + 3));
    const captures = source[at] !== "?" || (source[at + 1] === "<" && !look);
    const index = captures ? groups.push(other) - 1 : -1;
    at += /^(?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(at, at + 40))![0].length;
    const part = readAlternatives();
    at++;
    if (captures) groups[index] = part;
    return look ? nothing : part;
  };
  const readEscape = (): Part => {
    const sign = source[at++]!;
    if (sign === "d") return digit;
    if (sign === "b" || sign === "B") return nothing;
    if (sign >= "1" && sign <= "9") return groups[Number(sign) - 1] ?? other;
    if (sign === "u" || sign === "x" || sign === "p" || sign === "P" || sign === "k") {
      at += /^(?:\{[^}]*\}|<[^>]*>|[0-9A-Fa-f]{2,4})?/.exec(source.slice(at, at + 40))![0].length;
      return other;
    }
    return /[A-Za-z]/.test(sign) ? other : single(sign);
  };
  const readClass = (): Part => {
    const start = at;
    while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    const body = source.slice(start, at++);
    if (/^(?:\\d|[0-9](?:-[0-9])?)+$/.test(body)) return digit;
    return /^(?:\\d|0-9|[ ./()_]|\\[-./()]|^-|-$)+$/.test(body) ? separator : other;
  };

  const { best } = readAlternatives();
  return at === source.length ? best : 0;
}

function single(sign: string): Part {
  return sign >= "0" && sign <= "9" ? digit : separators.includes(sign) ? separator : other;
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
