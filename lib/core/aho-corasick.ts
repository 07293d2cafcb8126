/**
 * Finds many words in one pass over a text (Aho and Corasick, 1975), as plain tables that the scan reads inline.
 * Letters are folded: a word in lower case also matches its upper-case form.
 */
export interface Automaton {
  /** Class of each of the 65,536 UTF-16 code units; 0 for those that occur in no word. '0' to '9' are always 1 to 10. */
  readonly classOf: Uint16Array;
  /** The row of a state in `next` begins at `state << shift`. */
  readonly shift: number;
  readonly next: Uint16Array;
  /** States are ordered so that those from here on end a word. */
  readonly firstHit: number;
  /** Indexes into the words, by `state - firstHit`. */
  readonly hits: readonly (readonly number[])[];
}

const asciiDigits = "0123456789";

/** `words`: lower case, not empty. Throws a RangeError if they need more than 65,535 states. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const { classOf, classes } = classify(words);
  const shift = 32 - Math.clz32(classes - 1);
  const trie = buildTrie(words, classOf);
  return number(trie, linkFailures(trie), shift, classOf);
}

function classify(words: readonly string[]): { classOf: Uint16Array; classes: number } {
  const classOf = new Uint16Array(65_536);
  let classes = 1;
  for (const char of asciiDigits) classOf[char.charCodeAt(0)] = classes++;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (classOf[code] !== 0) continue;
      classOf[code] = classes;
      const upper = word.charAt(i).toUpperCase();
      if (upper.length === 1) classOf[upper.charCodeAt(0)] = classes;
      classes++;
    }
  }
  return { classOf, classes };
}

interface Node {
  readonly children: Map<number, number>;
  words: number[];
  fail: number;
}

function buildTrie(words: readonly string[], classOf: Uint16Array): Node[] {
  const nodes: Node[] = [{ children: new Map(), words: [], fail: 0 }];
  words.forEach((word, index) => {
    let at = 0;
    for (let i = 0; i < word.length; i++) {
      const cls = classOf[word.charCodeAt(i)]!;
      let child = nodes[at]!.children.get(cls);
      if (child === undefined) {
        child = nodes.length;
        nodes[at]!.children.set(cls, child);
        nodes.push({ children: new Map(), words: [], fail: 0 });
      }
      at = child;
    }
    nodes[at]!.words.push(index);
  });
  if (nodes.length > 65_535) throw new RangeError("hints: expected at most 65,535 different prefixes in all");
  return nodes;
}

/** Sets `fail` and inherits the words of suffixes. Returns the nodes breadth first, so that a suffix stands before its state. */
function linkFailures(nodes: Node[]): number[] {
  const order = [0];
  for (let read = 0; read < order.length; read++) {
    const at = order[read]!;
    for (const [cls, child] of nodes[at]!.children) {
      let fail = at === 0 ? 0 : nodes[at]!.fail;
      while (fail !== 0 && !nodes[fail]!.children.has(cls)) fail = nodes[fail]!.fail;
      const suffix = at === 0 ? 0 : (nodes[fail]!.children.get(cls) ?? 0);
      nodes[child]!.fail = suffix;
      if (nodes[suffix]!.words.length > 0) nodes[child]!.words = [...nodes[child]!.words, ...nodes[suffix]!.words];
      order.push(child);
    }
  }
  return order;
}

/** Numbers the states, those that end a word last, and writes the full transition table. */
function number(nodes: Node[], order: readonly number[], shift: number, classOf: Uint16Array): Automaton {
  const quiet = order.filter((node) => nodes[node]!.words.length === 0);
  const ending = order.filter((node) => nodes[node]!.words.length > 0);
  const stateOf = new Uint16Array(nodes.length);
  [...quiet, ...ending].forEach((node, state) => {
    stateOf[node] = state;
  });
  const next = new Uint16Array(nodes.length << shift);
  for (const node of order) {
    const row = stateOf[node]! << shift;
    if (node !== 0) {
      const suffixRow = stateOf[nodes[node]!.fail]! << shift;
      next.copyWithin(row, suffixRow, suffixRow + (1 << shift));
    }
    for (const [cls, child] of nodes[node]!.children) next[row + cls] = stateOf[child]!;
  }
  return { classOf, shift, next, firstHit: quiet.length, hits: ending.map((node) => nodes[node]!.words) };
}
