/** The bounded part of regular expressions, from its text to a tree. See `bounded-pattern`. */

const mostRepeats = 100;

/** A set of code units: those below 128 by number, and ranges of the others. */
export interface Chars {
  readonly low: Uint8Array;
  readonly ranges: (readonly [number, number])[];
}
export type PatternNode =
  | { readonly kind: "chars"; readonly chars: Chars }
  | { readonly kind: "all"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "any"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly least: number; readonly times: number };

/** What belongs in place of the pattern. */
export class PatternError extends Error {}

/** Throws a PatternError. */
export function parsePattern(source: string, ignoreCase: boolean): PatternNode {
  let at = 0;
  const either = (): PatternNode => {
    const parts = [sequence()];
    while (source[at] === "|") {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: "any", parts };
  };
  const sequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(repeated(atom()));
    return { kind: "all", parts };
  };
  const atom = (): PatternNode => {
    const char = source[at++]!;
    if (char === "(") {
      const inner = either();
      if (source[at++] !== ")") throw new PatternError("a closing bracket for each opening one");
      return inner;
    }
    if (char === "[") return { kind: "chars", chars: charClass() };
    if (char === "\\") return { kind: "chars", chars: escaped() };
    if ("*+.^$?{}])".includes(char))
      throw new PatternError(`letters, classes, groups, ? and {2,5}; ${char} only after a backslash`);
    return { kind: "chars", chars: charsOf([[char.charCodeAt(0), char.charCodeAt(0)]], ignoreCase) };
  };
  const repeated = (part: PatternNode): PatternNode => {
    if (source[at] === "?") {
      at++;
      return { kind: "repeat", part, least: 0, times: 1 };
    }
    const counted = /^\{(\d{1,3})(?:,(\d{1,3}))?\}/.exec(source.slice(at, at + 9));
    if (!counted) return part;
    at += counted[0].length;
    const least = Number(counted[1]);
    const times = Number(counted[2] ?? counted[1]);
    if (times < least || times < 1 || times > mostRepeats)
      throw new PatternError(`between 1 and ${mostRepeats} repeats, the fewer first`);
    return { kind: "repeat", part, least, times };
  };
  const escaped = (): Chars => {
    const char = source[at++];
    if (char === "d") return charsOf([[48, 57]], false);
    if (char === "w")
      return charsOf(
        [
          [48, 57],
          [65, 90],
          [97, 122],
          [95, 95],
        ],
        false,
      );
    if (char === undefined || /[A-Za-z0-9]/.test(char)) throw new PatternError("\\d, \\w, or a backslash before a sign");
    return charsOf([[char.charCodeAt(0), char.charCodeAt(0)]], false);
  };
  const charClass = (): Chars => {
    const ranges: (readonly [number, number])[] = [];
    if (source[at] === "^") throw new PatternError("classes that say which characters there are, not which not");
    while (at < source.length && source[at] !== "]") {
      if (source[at] === "\\") {
        at++;
        const inner = escaped();
        for (let code = 0; code < 128; code++) if (inner.low[code]) ranges.push([code, code]);
        ranges.push(...inner.ranges);
        continue;
      }
      const from = source.charCodeAt(at++);
      const isRange = source[at] === "-" && source[at + 1] !== "]" && at + 1 < source.length;
      if (isRange) at += 2;
      const to = isRange ? source.charCodeAt(at - 1) : from;
      if (to < from) throw new PatternError("ranges of a class from the lower to the higher");
      ranges.push([from, to]);
    }
    if (source[at++] !== "]" || ranges.length === 0) throw new PatternError("classes that are not empty and are closed");
    return charsOf(ranges, ignoreCase);
  };
  const tree = either();
  if (at < source.length) throw new PatternError("an opening bracket for each closing one");
  return tree;
}

function charsOf(ranges: readonly (readonly [number, number])[], ignoreCase: boolean): Chars {
  const low = new Uint8Array(128);
  for (const [from, to] of ranges) for (let code = from; code <= Math.min(to, 127); code++) low[code] = 1;
  if (ignoreCase) {
    for (let code = 65; code <= 90; code++) {
      const either = low[code]! | low[code + 32]!;
      low[code] = either;
      low[code + 32] = either;
    }
  }
  return { low, ranges: ranges.filter(([, to]) => to > 127) };
}
