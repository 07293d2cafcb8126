/** Reads the source of a pattern from left to right and puts together what is known of its parts. */

export interface PatternFold<Part> {
  /** What matches the empty text: an edge, a look to either side. */
  readonly nothing: Part;
  /** What nothing is known of. */
  readonly other: Part;
  readonly digit: Part;
  /** One sign that stands for itself. */
  sign(sign: string): Part;
  /** What stands between the brackets of a class. */
  oneOf(body: string): Part;
  then(a: Part, b: Part): Part;
  either(a: Part, b: Part): Part;
  /** `most` is `unbounded` if there is no limit. */
  repeat(one: Part, least: number, most: number): Part;
}

/** In place of a number of times; no pattern of ours has it. */
export const unbounded = 99;

const once: readonly [least: number, most: number] = [1, 1];
/** What a number of times begins with. */
const counting = "{*+?";
/** What stands before the bracket that closes a class. */
const endOfClass = /(?:[^\]\\]|\\[\s\S])*/y;

/** `source`: of a pattern without the flag v. Undefined if it could not be read to its end. */
export function foldPattern<Part>(source: string, fold: PatternFold<Part>): Part | undefined {
  const { nothing, other, digit } = fold;
  const groups: Part[] = [];
  let at = 0;

  const readAlternatives = (): Part => {
    let whole = readSequence();
    while (source[at] === "|") {
      at++;
      whole = fold.either(whole, readSequence());
    }
    return whole;
  };
  const readSequence = (): Part => {
    let part = nothing;
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const one = readOne();
      const [least, most] = readCount();
      part = fold.then(part, least === 1 && most === 1 ? one : fold.repeat(one, least, most));
    }
    return part;
  };
  const readCount = (): readonly [least: number, most: number] => {
    if (!counting.includes(source.charAt(at))) return once;
    const counts = /^(?:\{([0-9]+)(,?)([0-9]*)\}|[*+?])\??/.exec(source.slice(at, at + 12));
    if (counts === null) return once;
    at += counts[0].length;
    if (counts[1] === undefined) return [counts[0].startsWith("+") ? 1 : 0, counts[0].startsWith("?") ? 1 : unbounded];
    return [Number(counts[1]), counts[2] === "" ? Number(counts[1]) : Number(counts[3] || unbounded)];
  };
  const readOne = (): Part => {
    const sign = source[at++]!;
    if (sign === "[") return readClass();
    if (sign === "\\") return readEscape();
    if (sign === "^" || sign === "$") return nothing;
    if (sign === ".") return other;
    if (sign !== "(") return fold.sign(sign);
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
    return /[A-Za-z]/.test(sign) ? other : fold.sign(sign);
  };
  const readClass = (): Part => {
    endOfClass.lastIndex = at;
    const body = endOfClass.exec(source)?.[0] ?? "";
    at += body.length + 1;
    return fold.oneOf(body);
  };

  const whole = readAlternatives();
  return at === source.length ? whole : undefined;
}
