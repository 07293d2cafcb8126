/** A set of terms of one to three words, known by their hashes only, and the search for them: one pass, whatever the number of terms. */
import { createTokenHashes, type HashKey, hashTokens, joinHash, type TokenHashes } from "./token-hashes.ts";

/** Longer terms are known by their first words. */
export const longestTerm = 3;

export interface HashedTerm {
  readonly a: number;
  readonly b: number;
}

/** The hash of a term; null if there is no word in it. */
export function hashTerm(term: string, key: HashKey): HashedTerm | null {
  const tokens = createTokenHashes(8);
  hashTokens(term, key, tokens);
  if (tokens.count === 0) return null;
  let a = tokens.a[0]!;
  let b = tokens.b[0]!;
  for (let i = 1; i < Math.min(tokens.count, longestTerm); i++) {
    a = joinHash(a, tokens.a[i]!);
    b = joinHash(b, tokens.b[i]!);
  }
  return { a, b };
}

export interface TermSearch {
  /** Calls `visit` with the index of each term that stands in the text, and where. */
  find(text: string, visit: (term: number, start: number, end: number) => void): void;
}

/** Bits of the filter for each term: nearly everything that is no term ends here, at one look. */
const bitsPerTerm = 12;

/** `terms`: their hashes, each once. */
export function compileTerms(terms: readonly HashedTerm[], key: HashKey): TermSearch {
  const filterBits = ceilPower(Math.max(64, terms.length * bitsPerTerm));
  const filter = new Int32Array(filterBits >>> 5);
  const slotBits = ceilPower(Math.max(4, terms.length * 2));
  const slots = new Int32Array(slotBits);
  terms.forEach(({ a, b }, index) => {
    set(filter, a, filterBits - 1);
    set(filter, b, filterBits - 1);
    let slot = a & (slotBits - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotBits - 1);
    slots[slot] = index + 1;
  });
  const tokens: TokenHashes = createTokenHashes();
  const find = (a: number, b: number): number => {
    if (!has(filter, a, filterBits - 1) || !has(filter, b, filterBits - 1)) return -1;
    for (let slot = a & (slotBits - 1); slots[slot] !== 0; slot = (slot + 1) & (slotBits - 1)) {
      const term = terms[slots[slot]! - 1]!;
      if (term.a === a && term.b === b) return slots[slot]! - 1;
    }
    return -1;
  };
  return {
    find(text, visit) {
      hashTokens(text, key, tokens);
      const { count, a: lower, b: upper, start, end } = tokens;
      for (let i = 0; i < count; i++) {
        let a = lower[i]!;
        let b = upper[i]!;
        for (let last = i; ; ) {
          const term = find(a, b);
          if (term >= 0) visit(term, start[i]!, end[last]!);
          last++;
          if (last === count || last - i === longestTerm) break;
          a = joinHash(a, lower[last]!);
          b = joinHash(b, upper[last]!);
        }
      }
    },
  };
}

function ceilPower(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

function set(filter: Int32Array, hash: number, mask: number): void {
  const bit = (hash >>> 7) & mask;
  filter[bit >>> 5]! |= 1 << (bit & 31);
}

function has(filter: Int32Array, hash: number, mask: number): boolean {
  const bit = (hash >>> 7) & mask;
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}
