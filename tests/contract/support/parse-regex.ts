/** Reads the source of a JavaScript regular expression (without the v flag) into a tree, for checks of its form and cost. */
export type RegexNode =
  | { readonly kind: "sequence"; readonly parts: readonly RegexNode[] }
  | { readonly kind: "either"; readonly options: readonly RegexNode[] }
  /** One character out of a set; `source` is the class, escape or character as written. */
  | { readonly kind: "one"; readonly source: string }
  /** ^, $, \b or \B. */
  | { readonly kind: "edge"; readonly source: string }
  | { readonly kind: "capture"; readonly index: number; readonly body: RegexNode }
  | { readonly kind: "again"; readonly index: number }
  | { readonly kind: "look"; readonly behind: boolean; readonly negative: boolean; readonly body: RegexNode }
  | { readonly kind: "repeat"; readonly min: number; readonly max: number; readonly lazy: boolean; readonly body: RegexNode };

const look = /\(\?(<?)([=!])/y;
const group = /\((?:\?:|\?<[A-Za-z_]\w*>)?/y;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\?)?/y;
const edge = /[$^]|\\[bB]/y;
const back = /\\([1-9])/y;
const one = /\[\^?(?:\\.|[^\]\\])*\]|\\(?:p\{[^}]*\}|x[0-9a-f]{2}|u\{[0-9a-f]+\}|u[0-9a-f]{4}|.)|[^\\()[|*+?{}^$]/iy;

/** Throws on anything that the form above does not know. */
export function parseRegex(source: string): RegexNode {
  let at = 0;
  let captures = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };
  const close = (body: RegexNode): RegexNode => {
    if (source.charAt(at) !== ")") throw new Error(`unclosed group at ${at}`);
    at++;
    return body;
  };

  function either(): RegexNode {
    const options = [sequence()];
    while (source.charAt(at) === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { kind: "either", options };
  }

  function sequence(): RegexNode {
    const parts: RegexNode[] = [];
    while (at < source.length && source.charAt(at) !== "|" && source.charAt(at) !== ")") parts.push(repeated(atom()));
    return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
  }

  function repeated(body: RegexNode): RegexNode {
    const found = take(quantifier);
    if (!found) return body;
    const [, sign, low, comma, high, lazy] = found;
    const min = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
    const max =
      sign === "?" ? 1 : sign !== undefined || (comma && high === "") ? Number.POSITIVE_INFINITY : Number(comma ? high : low);
    return { kind: "repeat", min, max, lazy: lazy !== undefined, body };
  }

  function atom(): RegexNode {
    const around = take(look);
    if (around) return { kind: "look", behind: around[1] === "<", negative: around[2] === "!", body: close(either()) };
    const opened = take(group);
    if (opened) {
      if (opened[0] === "(?:") return close(either());
      const index = ++captures;
      return { kind: "capture", index, body: close(either()) };
    }
    const marker = take(edge);
    if (marker) return { kind: "edge", source: marker[0] };
    const reference = take(back);
    if (reference) return { kind: "again", index: Number(reference[1]) };
    const single = take(one);
    if (single) return { kind: "one", source: single[0] };
    throw new Error(`cannot read the pattern at ${at}: ${source.slice(at, at + 10)}`);
  }

  const tree = either();
  if (at < source.length) throw new Error(`cannot read the pattern at ${at}`);
  return tree;
}

/** Fewest and most characters that a match of the node takes. */
export function lengthOf(node: RegexNode): { min: number; max: number } {
  switch (node.kind) {
    case "one":
      return { min: 1, max: 1 };
    case "edge":
    case "look":
      return { min: 0, max: 0 };
    case "again":
      return { min: 0, max: 1 };
    case "capture":
      return lengthOf(node.body);
    case "repeat": {
      const { min, max } = lengthOf(node.body);
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max };
    }
    case "sequence": {
      const lengths = node.parts.map(lengthOf);
      return { min: lengths.reduce((sum, { min }) => sum + min, 0), max: lengths.reduce((sum, { max }) => sum + max, 0) };
    }
    case "either": {
      const lengths = node.options.map(lengthOf);
      return { min: Math.min(...lengths.map(({ min }) => min)), max: Math.max(...lengths.map(({ max }) => max)) };
    }
  }
}

/** Every node of the tree, the root first. */
export function* nodesOf(node: RegexNode): Generator<RegexNode> {
  yield node;
  const children = "parts" in node ? node.parts : "options" in node ? node.options : "body" in node ? [node.body] : [];
  for (const child of children) yield* nodesOf(child);
}
