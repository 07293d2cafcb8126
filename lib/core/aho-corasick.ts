/**
 * Finds many words in one pass over a text (Aho and Corasick, 1975), as plain tables that the scan reads inline.
 *
 * Letters are folded (case, accents, look-alikes of other scripts), rare signs share classes, and only the first `prefixLength`
 * code units of a word are states: so 4,000 words need a megabyte and some milliseconds. What the states say is then
 * compared by `endsAt`: a plain word also stands for its form with accents, a word with accents for itself alone.
 */
import { isCased, isSmall, lowerCode } from "./lower-code.ts";
import { plainLetter } from "./plain-letter.ts";

export interface Automaton {
  /** Class of each of the 65,536 UTF-16 code units; 0 for those that occur in no word. 'a' to 'z' are 1 to 26, '0' to '9' 27 to 36. */
  readonly classOf: Uint8Array;
  /** The row of a state begins at `state << classBits`. */
  readonly next: Uint16Array;
  /** States from here on are worth a stop: a digit has been read, or a word's prefix has ended. */
  readonly firstStop: number;
  /** States from here on end a prefix. */
  readonly firstHit: number;
  /** Indexes into the words: those of a state stand from `hitsFrom[state - firstHit]` up to where the next one's begin. */
  readonly hits: Uint16Array;
  readonly hitsFrom: Int32Array;
  /** How many code units of each word have been read when its prefix has ended. */
  readonly lengths: Uint8Array;
  /**
   * True only if no word of a hit stands there: all begin at the edge of a word, but small letters stand on both sides. So it is with
   * nearly all hits of short words: "st" in "most". `hit`: the state less `firstHit`; `at`: behind the prefix.
   */
  isInWords(hit: number, text: string, at: number): boolean;
  /** The class of what follows the prefix of each word; 0 if nothing does. */
  readonly restBegins: Uint8Array;
  /** Where a word whose prefix ends before `at` ends, or -1 if it does not stand there after all. */
  endsAt(word: number, text: string, at: number): number;
}

export const classBits = 6;
const classLimit = 1 << classBits;
/** Longer words are compared where their first code units stand. */
export const prefixLength = 7;
/**
 * Signs with a class of their own. Letters first: what the transitions of most states are asked for fits into one line of the
 * processor's cache. The classes behind them are shared by all other signs.
 */
const ownClasses = "abcdefghijklmnopqrstuvwxyz0123456789 :._-/\"$'=>~#(|+@,[";
const sharedClasses = classLimit - 1 - ownClasses.length;
export const firstDigit = 27;

/**
 * `words`: lower case; `isEdged`: by index, true for one that begins at the edge of a word. Throws a RangeError if one is empty, or if
 * they need more than 65,535 states.
 */
export function buildAutomaton(words: readonly string[], isEdged: (word: number) => boolean = () => false): Automaton {
  const classOf = assignClasses(words);
  const foreign = words.map((word) => beyondAscii.test(word));
  const trie = buildTrie(words, classOf);
  linkFailures(trie);
  const lengths = Uint8Array.from(words, (word) => Math.min(word.length, prefixLength));
  const tables = writeTables(trie);
  const { rests, restsFrom } = spellRests(words, classOf);
  const edges = edgeLengths(tables, lengths, isEdged);
  return {
    classOf,
    ...tables,
    lengths,
    restBegins: Uint8Array.from(words, (_, word) => (restsFrom[word]! < restsFrom[word + 1]! ? rests[restsFrom[word]!]! : 0)),
    isInWords(hit, text, at) {
      const bits = edges[hit]!;
      for (let left = bits; left !== 0; left &= left - 1) {
        const start = at - (31 - Math.clz32(left & -left));
        if (!isSmall(text.charCodeAt(start - 1)) || !isSmall(text.charCodeAt(start))) return false;
      }
      return bits !== 0;
    },
    endsAt(index, text, at) {
      if (foreign[index]!) return standsAt(text, at - lengths[index]!, words[index]!);
      for (let i = restsFrom[index]!; i < restsFrom[index + 1]!; i++, at++) {
        if (classOf[text.charCodeAt(at)] !== rests[i]) return -1;
      }
      return at;
    },
  };
}

/** The classes of what follows the prefix of each word, those of all words in one array. */
function spellRests(words: readonly string[], classOf: Uint8Array) {
  const restsFrom = new Int32Array(words.length + 1);
  const rests: number[] = [];
  words.forEach((word, index) => {
    for (let i = prefixLength; i < word.length; i++) rests.push(classOf[word.charCodeAt(i)]!);
    restsFrom[index + 1] = rests.length;
  });
  return { rests: Uint8Array.from(rests), restsFrom };
}

const beyondAscii = /[^\0-\x7f]/;

/** The end of a word that stands at `at`, in whatever case, or -1. Words with accents are not those without: "út" is not in "but". */
function standsAt(text: string, at: number, word: string): number {
  for (let i = 0; i < word.length; i++, at++) if (lowerCode(text.charCodeAt(at)) !== word.charCodeAt(i)) return -1;
  return at;
}

/** 0 for signs that no word is written with, but for letters and digits. */
function assignClasses(words: readonly string[]): Uint8Array {
  const classOf = new Uint8Array(65_536);
  for (let i = 0; i < ownClasses.length; i++) {
    const char = ownClasses.charAt(i);
    classOf[char.charCodeAt(0)] = 1 + i;
    classOf[char.toUpperCase().charCodeAt(0)] = 1 + i;
  }
  const assign = (code: number): number => {
    if (classOf[code] !== 0) return classOf[code]!;
    const plain = plainLetter(code);
    const cls = plain !== code ? assign(plain) : classLimit - 1 - (code % sharedClasses);
    classOf[code] = cls;
    if (isCased(code)) {
      const upper = String.fromCharCode(code).toUpperCase();
      if (upper.length === 1 && classOf[upper.charCodeAt(0)] === 0) classOf[upper.charCodeAt(0)] = cls;
    }
    return cls;
  };
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (classOf[code] === 0) assign(code);
    }
  }
  // Letters with accents and look-alikes that no word is written with read as the plain letter that some word is written with.
  for (let code = 0xc0; code < 0x180; code++) if (classOf[code] === 0) classOf[code] = classOf[plainLetter(code)]!;
  for (let code = 0x370; code < 0x530; code++) if (classOf[code] === 0) classOf[code] = classOf[plainLetter(code)]!;
  return classOf;
}

interface Trie {
  /** By node; the root is node 0. */
  readonly cls: number[];
  readonly parent: number[];
  readonly words: (number[] | undefined)[];
  readonly fail: number[];
  /** Nodes by their distance from the root. */
  readonly levels: number[][];
  /** Child by `node << classBits | class`. */
  readonly children: Map<number, number>;
}

/** Each digit is a state of its own, so that the scan sees from the state alone that it has read one. */
function buildTrie(words: readonly string[], classOf: Uint8Array): Trie {
  const children = new Map<number, number>();
  const cls = [0];
  const parent = [0];
  const levels: number[][] = Array.from({ length: prefixLength + 1 }, () => []);
  levels[0]!.push(0);
  const ending: (number[] | undefined)[] = [undefined];
  const add = (at: number, to: number, depth: number): number => {
    const node = cls.length;
    children.set((at << classBits) | to, node);
    cls.push(to);
    parent.push(at);
    ending.push(undefined);
    levels[depth]!.push(node);
    return node;
  };
  for (let digit = firstDigit; digit < firstDigit + 10; digit++) add(0, digit, 1);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === "") throw new RangeError("hints: expected none that is empty or nothing but blanks");
    const length = Math.min(word.length, prefixLength);
    let at = 0;
    for (let i = 0; i < length; i++) {
      const to = classOf[word.charCodeAt(i)]!;
      at = children.get((at << classBits) | to) ?? add(at, to, i + 1);
    }
    const here = ending[at];
    if (here === undefined) ending[at] = [index];
    else here.push(index);
  }
  if (cls.length > 65_535) throw new RangeError("hints: expected at most 65,535 different prefixes in all");
  return { cls, parent, words: ending, fail: new Array(cls.length).fill(0), levels, children };
}

/** Sets `fail`, and inherits the words of suffixes. */
function linkFailures({ cls, parent, words, fail, levels, children }: Trie): void {
  for (let depth = 2; depth < levels.length; depth++) {
    for (const node of levels[depth]!) {
      let suffix = fail[parent[node]!]!;
      let to = children.get((suffix << classBits) | cls[node]!);
      while (to === undefined && suffix !== 0) {
        suffix = fail[suffix]!;
        to = children.get((suffix << classBits) | cls[node]!);
      }
      if (to === undefined) continue;
      fail[node] = to;
      const inherited = words[to];
      if (inherited !== undefined) words[node] = words[node]?.concat(inherited) ?? inherited;
    }
  }
}

type Tables = Pick<Automaton, "next" | "firstStop" | "firstHit" | "hits" | "hitsFrom">;

/** By hit, bit n set if a prefix of n code units ends there, 0 if a word of the hit begins anywhere. */
function edgeLengths({ hits, hitsFrom }: Tables, lengths: Uint8Array, isEdged: (word: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: hitsFrom.length - 1 }, (_, hit) => {
    let bits = 0;
    for (let k = hitsFrom[hit]!; k < hitsFrom[hit + 1]!; k++) {
      if (!isEdged(hits[k]!)) return 0;
      bits |= 1 << lengths[hits[k]!]!;
    }
    return bits;
  });
}

/** Numbers the states and writes the full transition table. */
function writeTables({ cls, parent, words, fail, levels }: Trie): Tables {
  const quiet: number[] = [];
  const digits: number[] = [];
  const ending: number[] = [];
  // By their distance from the root: those that every text goes through stand close together, and stay in the processor's cache.
  for (const node of levels.flat()) (words[node] !== undefined ? ending : isDigit(cls[node]!) ? digits : quiet).push(node);
  const stateOf = new Uint16Array(cls.length);
  let state = 0;
  for (const list of [quiet, digits, ending]) for (const node of list) stateOf[node] = state++;
  const next = new Uint16Array(cls.length << classBits);
  levels.forEach((nodes, depth) => {
    if (depth > 0) {
      for (const node of nodes) {
        const suffix = stateOf[fail[node]!]! << classBits;
        next.copyWithin(stateOf[node]! << classBits, suffix, suffix + classLimit);
      }
    }
    for (const node of levels[depth + 1] ?? []) next[(stateOf[parent[node]!]! << classBits) | cls[node]!] = stateOf[node]!;
  });
  const hitsFrom = new Int32Array(ending.length + 1);
  ending.forEach((node, index) => {
    hitsFrom[index + 1] = hitsFrom[index]! + words[node]!.length;
  });
  return {
    next,
    firstStop: quiet.length,
    firstHit: quiet.length + digits.length,
    hits: Uint16Array.from(ending.flatMap((node) => words[node]!)),
    hitsFrom,
  };
}

function isDigit(cls: number): boolean {
  return cls >= firstDigit && cls < firstDigit + 10;
}
