/** Shannon entropy of the text's characters, in bits per character: 0 for "aaaa", 2 for "abcd", about 4 to 5.5 for random keys. */
export function entropy(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) {
      asciiCounts.fill(0);
      return entropyOfAny(text);
    }
    asciiCounts[code]!++;
  }
  let bits = 0;
  /** What a character adds, kept for the next of them that is as frequent: most are there once. */
  let term = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const count = asciiCounts[code]!;
    if (count === 0) continue;
    asciiCounts[code] = 0;
    if (count !== last) {
      const share = count / text.length;
      term = share * Math.log2(share);
      last = count;
    }
    bits -= term;
  }
  return bits;
}

/** How often each ASCII character stands in the text at hand; all zero between calls. Checks run once a match, so nothing is made anew. */
const asciiCounts = new Uint32Array(128);

function entropyOfAny(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
