/**
 * Finds many words in one pass over a text (Aho and Corasick, 1975), as plain tables that the scan reads inline.
 *
 * Letters are folded (case, accents, look-alikes of other scripts), rare signs share classes, and only the first `prefixLength`
 * code units of a word are states: so 4,000 words need a megabyte and some milliseconds. What the states say is then
 * compared by `endsAt`: a plain word also stands for its form with accents, a word with accents for itself alone.
 */

import { isSmall, lowerCode } from "../text/lower-code.ts";
import { classBits, classLimit, firstDigit } from "./hint-classes.ts";
import { buildTrie, type Trie } from "./hint-trie.ts";

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

/**
 * `words`: lower case; `isEdged`: by index, true for one that begins at the edge of a word. Throws a RangeError if one is empty, or if
 * they need more than 65,535 states.
 */
export function buildAutomaton(words: readonly string[], isEdged: (word: number) => boolean = () => false): Automaton {
  const trie = buildTrie(words);
  const { classOf, lengths, rests, restsFrom, foreign } = trie;
  const tables = writeTables(trie);
  const edges = edgeLengths(tables, lengths, isEdged);
  const restBegins = new Uint8Array(words.length);
  for (let word = 0; word < words.length; word++) {
    if (restsFrom[word]! < restsFrom[word + 1]!) restBegins[word] = rests[restsFrom[word]!]!;
  }
  return {
    classOf,
    ...tables,
    lengths,
    restBegins,
    isInWords(hit, text, at) {
      const bits = edges[hit]!;
      for (let left = bits; left !== 0; left &= left - 1) {
        const start = at - (31 - Math.clz32(left & -left));
        if (!isSmall(text.charCodeAt(start - 1)) || !isSmall(text.charCodeAt(start))) return false;
      }
      return bits !== 0;
    },
    endsAt(index, text, at) {
      if (foreign[index] === 1) return standsAt(text, at - lengths[index]!, words[index]!);
      for (let i = restsFrom[index]!; i < restsFrom[index + 1]!; i++, at++) {
        if (classOf[text.charCodeAt(at)] !== rests[i]) return -1;
      }
      return at;
    },
  };
}

/** The end of a word that stands at `at`, in whatever case, or -1. Words with accents are not those without: "út" is not in "but". */
function standsAt(text: string, at: number, word: string): number {
  for (let i = 0; i < word.length; i++, at++) if (lowerCode(text.charCodeAt(at)) !== word.charCodeAt(i)) return -1;
  return at;
}

type Tables = Pick<Automaton, "next" | "firstStop" | "firstHit" | "hits" | "hitsFrom">;

/** By hit, bit n set if a prefix of n code units ends there, 0 if a word of the hit begins anywhere. */
function edgeLengths({ hits, hitsFrom }: Tables, lengths: Uint8Array, isEdged: (word: number) => boolean): Uint8Array {
  const edges = new Uint8Array(hitsFrom.length - 1);
  for (let hit = 0; hit < edges.length; hit++) {
    let bits = 0;
    for (let k = hitsFrom[hit]!; k < hitsFrom[hit + 1]!; k++) {
      if (!isEdged(hits[k]!)) {
        bits = 0;
        break;
      }
      bits |= 1 << lengths[hits[k]!]!;
    }
    edges[hit] = bits;
  }
  return edges;
}

/** Numbers the states and writes the full transition table. */
function writeTables({ cls, parent, depth, firstWord, nextWord, fail, ending, inOrder }: Trie): Tables {
  const { length: size } = inOrder;
  const stateOf = new Uint16Array(size);
  let firstStop = 0;
  let digits = 0;
  let hitCount = 0;
  for (let node = 0; node < size; node++) {
    if (ending[node] !== 0) hitCount += ending[node]!;
    else if (isDigit(cls[node]!)) digits++;
    else firstStop++;
  }
  const firstHit = firstStop + digits;
  const hits = new Uint16Array(hitCount);
  const hitsFrom = new Int32Array(size - firstHit + 1);
  let quiet = 0;
  let digit = firstStop;
  let hit = 0;
  // By their distance from the root: those that every text goes through stand close together, and stay in the processor's cache.
  for (let i = 0; i < size; i++) {
    const node = inOrder[i]!;
    if (ending[node] === 0) {
      stateOf[node] = isDigit(cls[node]!) ? digit++ : quiet++;
      continue;
    }
    stateOf[node] = firstHit + hit;
    let at = hitsFrom[hit]!;
    for (let from = node; from !== 0; from = fail[from]!) {
      for (let word = firstWord[from]!; word !== 0; word = nextWord[word]!) hits[at++] = word - 1;
    }
    hitsFrom[++hit] = at;
  }
  const next = new Uint16Array(size << classBits);
  for (let from = 0, to = 1; from < size; ) {
    for (let i = Math.max(1, from); i < to; i++) {
      const suffix = stateOf[fail[inOrder[i]!]!]! << classBits;
      next.copyWithin(stateOf[inOrder[i]!]! << classBits, suffix, suffix + classLimit);
    }
    from = to;
    for (; to < size && depth[inOrder[to]!] === depth[inOrder[from]!]; to++) {
      const node = inOrder[to]!;
      next[(stateOf[parent[node]!]! << classBits) | cls[node]!] = stateOf[node]!;
    }
  }
  return { next, firstStop, firstHit, hits, hitsFrom };
}

function isDigit(cls: number): boolean {
  return cls >= firstDigit && cls < firstDigit + 10;
}
