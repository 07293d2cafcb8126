/** All hints as a tree of their first code units, a node for each beginning that some of them share: what the automaton is made of. */
import { assignClass, classBits, firstDigit, foldOtherLetters, ownClassOf } from "./hint-classes.ts";

/** Longer words are compared where their first code units stand. */
export const prefixLength = 7;

export interface Trie {
  readonly classOf: Uint8Array;
  /** By node, the root being 0: its class, the node that it comes from, how far it is from the root. */
  readonly cls: Uint8Array;
  readonly parent: Uint16Array;
  readonly depth: Uint8Array;
  readonly size: number;
  /** Child by `node << classBits | class`; 0 for none. */
  readonly children: Uint16Array;
  /** By node, the number of the first word that ends there, from 1 on, and by word the one behind it; 0 for none. */
  readonly firstWord: Uint16Array;
  readonly nextWord: Uint16Array;
  readonly fail: Uint16Array;
  /** By node, how many words end there, those of suffixes too. */
  readonly ending: Uint16Array;
  /** Nodes by their distance from the root, and in the order in which they came. */
  readonly inOrder: Uint16Array;
  readonly lengths: Uint8Array;
  /** The classes of what follows the prefix of each word, those of all words in one array. */
  readonly rests: Uint8Array;
  readonly restsFrom: Int32Array;
  /** 1 for a word with a sign beyond ASCII. */
  readonly foreign: Uint8Array;
}

/**
 * Each digit is a state of its own, so that the scan sees from the state alone that it has read one. All in arrays of numbers: the first
 * page of a tool builds this with code that has never run before, which is slow at everything else.
 */
function spellTrie(words: readonly string[]): Trie {
  let most = 11;
  let restLength = 0;
  for (const { length } of words) {
    most += Math.min(length, prefixLength);
    restLength += Math.max(0, length - prefixLength);
  }
  const classOf = ownClassOf();
  const cls = new Uint8Array(most);
  const parent = new Uint16Array(most);
  const depth = new Uint8Array(most);
  const firstWord = new Uint16Array(most);
  const lastWord = new Uint16Array(most);
  const nextWord = new Uint16Array(words.length + 1);
  const lengths = new Uint8Array(words.length);
  const rests = new Uint8Array(restLength);
  const restsFrom = new Int32Array(words.length + 1);
  const foreign = new Uint8Array(words.length);
  let children = new Uint16Array(Math.min(most, usualStates) << classBits);
  let size = 1;
  for (let digit = firstDigit; digit < firstDigit + 10; digit++) {
    cls[size] = digit;
    depth[size] = 1;
    children[digit] = size++;
  }
  let rest = 0;
  for (let word = 0; word < words.length; word++) {
    const text = words[word]!;
    const { length } = text;
    if (length === 0) throw new RangeError("hints: expected none that is empty or nothing but blanks");
    if (size > 65_535 - prefixLength) throw new RangeError("hints: expected at most 65,535 different prefixes in all");
    if ((size + prefixLength) << classBits > children.length) children = roomFor(children, most);
    let at = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) foreign[word] = 1;
      const to = classOf[code]! || assignClass(classOf, code);
      if (i >= prefixLength) {
        rests[rest++] = to;
        continue;
      }
      const known = children[(at << classBits) | to]!;
      if (known !== 0) {
        at = known;
        continue;
      }
      cls[size] = to;
      parent[size] = at;
      depth[size] = i + 1;
      children[(at << classBits) | to] = size;
      at = size++;
    }
    lengths[word] = length < prefixLength ? length : prefixLength;
    restsFrom[word + 1] = rest;
    if (firstWord[at] === 0) firstWord[at] = word + 1;
    else nextWord[lastWord[at]!] = word + 1;
    lastWord[at] = word + 1;
  }
  foldOtherLetters(classOf);
  return {
    ...{ classOf, cls, parent, depth, size, children, firstWord, nextWord, lengths, rests, restsFrom, foreign },
    ...{ fail: new Uint16Array(size), ending: new Uint16Array(size), inOrder: byDepth(depth, size) },
  };
}

/** Room for as many states as there usually are: what nobody writes to costs nothing. */
const usualStates = 16_384;

function roomFor(children: Uint16Array, most: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.min(most << classBits, children.length * 2));
  larger.set(children);
  return larger;
}

function byDepth(depth: Uint8Array, size: number): Uint16Array {
  const from = new Uint16Array(prefixLength + 2);
  for (let node = 0; node < size; node++) from[depth[node]! + 1]! += 1;
  for (let i = 1; i < from.length; i++) from[i]! += from[i - 1]!;
  const inOrder = new Uint16Array(size);
  for (let node = 0; node < size; node++) inOrder[from[depth[node]!]!++] = node;
  return inOrder;
}

/** `words`: lower case. Throws a RangeError if one is empty, or if they have more than 65,535 beginnings. */
export function buildTrie(words: readonly string[]): Trie {
  const trie = spellTrie(words);
  linkFailures(trie);
  return trie;
}

/** Sets `fail`, and counts the words of suffixes. */
function linkFailures({ cls, parent, depth, firstWord, nextWord, fail, ending, inOrder, children }: Trie): void {
  for (let i = 1; i < inOrder.length; i++) {
    const node = inOrder[i]!;
    let words = 0;
    for (let word = firstWord[node]!; word !== 0; word = nextWord[word]!) words++;
    if (depth[node]! > 1) {
      const to = cls[node]!;
      let suffix = fail[parent[node]!]!;
      let found = children[(suffix << classBits) | to]!;
      while (found === 0 && suffix !== 0) {
        suffix = fail[suffix]!;
        found = children[(suffix << classBits) | to]!;
      }
      fail[node] = found;
      words += ending[found]!;
    }
    ending[node] = words;
  }
}
