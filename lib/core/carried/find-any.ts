/** Looks for many words in one pass, so that the time is that of the text and not of the list. */

/** Called for each place where a word stands; true ends the search. */
export type Hit = (word: number, at: number) => boolean;

/** Words and text are compared as they are. Code units that decide whether it is worth a look, and the shortest word. */
const span = 4;
const size = 1 << 16;
const mask = size - 1;

/** `words`: of at least four code units each. The search returns true if a hit has ended it. */
export function compileFinder(words: readonly string[]): (text: string, hit: Hit) => boolean {
  const loaded = new Uint8Array(size);
  const buckets = new Map<number, { readonly word: number; readonly offset: number }[]>();
  for (const [word, letters] of words.entries()) {
    const { key, offset } = leastCrowded(letters, buckets);
    const bucket = buckets.get(key) ?? [];
    bucket.push({ word, offset });
    buckets.set(key, bucket);
    loaded[key] = 1;
  }
  return (text, hit) => {
    let key = 0;
    for (let at = 0; at < text.length; at++) {
      key = next(key, text.charCodeAt(at));
      if (loaded[key] === 0 || at < span - 1) continue;
      for (const { word, offset } of buckets.get(key)!) {
        const start = at - span + 1 - offset;
        if (start >= 0 && text.startsWith(words[word]!, start) && hit(word, start)) return true;
      }
    }
    return false;
  };
}

/** Depends on the last four code units alone: older ones are shifted out. */
function next(key: number, code: number): number {
  return ((key << 4) ^ (code * 0x2f35)) & mask;
}

/** Words of one kind often begin alike: the place in the word is taken that the fewest others have. */
function leastCrowded(word: string, buckets: ReadonlyMap<number, readonly unknown[]>): { key: number; offset: number } {
  let best = { key: 0, offset: 0 };
  let fewest = Number.POSITIVE_INFINITY;
  let key = 0;
  for (let at = 0; at < word.length && fewest > 0; at++) {
    key = next(key, word.charCodeAt(at));
    const others = buckets.get(key)?.length ?? 0;
    if (at < span - 1 || others >= fewest) continue;
    fewest = others;
    best = { key, offset: at - span + 1 };
  }
  return best;
}
