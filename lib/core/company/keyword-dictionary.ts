/** A company's own words: project names, products that are not announced yet. A dictionary holds hashes, never the words. */
import { compileTerms, hashTerm } from "./hashed-terms.ts";
import type { HashKey } from "./token-hashes.ts";

export interface KeywordDictionary {
  readonly key: HashKey;
  /** Both halves of the hash of each word, one after the other. */
  readonly hashes: readonly number[];
  /** A text counts only if it holds so many different words of the list. */
  readonly atLeast: number;
}

export interface KeywordSpan {
  readonly start: number;
  readonly end: number;
}

/** For whoever has the words: the dictionary that browsers get. Entries without a word are left out. */
export function packDictionary(words: readonly string[], key: HashKey, atLeast = 1): KeywordDictionary {
  const hashes = words.flatMap((word) => {
    const hash = hashTerm(word, key);
    return hash === null ? [] : [hash.a, hash.b];
  });
  return { key, hashes, atLeast };
}

/** Returns the search: where words of the dictionary stand, by start; nothing if there are too few different ones. */
export function compileDictionary({ key, hashes, atLeast }: KeywordDictionary): (text: string) => KeywordSpan[] {
  const terms = Array.from({ length: hashes.length >> 1 }, (_, i) => ({ a: hashes[i * 2]!, b: hashes[i * 2 + 1]! }));
  const search = compileTerms(terms, key);
  return (text) => {
    const spans: KeywordSpan[] = [];
    const different = new Set<number>();
    search.find(text, (term, start, end) => {
      different.add(term);
      spans.push({ start, end });
    });
    return different.size >= atLeast ? spans : [];
  };
}
