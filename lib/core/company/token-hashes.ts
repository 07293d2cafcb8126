/**
 * The words of a text as keyed hashes of 64 bits: enough to recognise a company's own words, rows and documents without having them.
 * Case, accents and everything between words do not count: "Müller-Lüdenscheidt" is "muller ludenscheidt".
 */

/** Four numbers of 32 bits that only the company has. Without them nobody can try out words against its lists. */
export type HashKey = readonly [number, number, number, number];

/** Columns of one table, filled up to `count`. `a` and `b` are the halves of the hash. */
export interface TokenHashes {
  count: number;
  start: Int32Array;
  end: Int32Array;
  a: Int32Array;
  b: Int32Array;
}

/** Letters of Latin, Greek and Cyrillic without case and accent; digits as they are; 0 for what separates words. */
const plain = new Uint16Array(0x600);
for (let code = 0; code < plain.length; code++) {
  const char = String.fromCharCode(code);
  const base = char.normalize("NFD").charAt(0).toLowerCase();
  if (/[\p{L}\p{N}]/u.test(base)) plain[code] = base.charCodeAt(0);
}

export function createTokenHashes(size = 1_024): TokenHashes {
  const column = () => new Int32Array(size);
  return { count: 0, start: column(), end: column(), a: column(), b: column() };
}

/** Fills `into` with the words of `text`; its columns grow where they must. */
export function hashTokens(text: string, key: HashKey, into: TokenHashes): void {
  into.count = 0;
  for (let i = 0; i < text.length; ) {
    const from = i;
    let a = key[0];
    let b = key[1];
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const unit = code < 0x600 ? plain[code]! : isWord(code) ? code : 0;
      if (unit === 0) break;
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
    }
    if (i === from) {
      i++;
      continue;
    }
    if (into.count === into.start.length) grow(into);
    into.start[into.count] = from;
    into.end[into.count] = i;
    into.a[into.count] = mix(a ^ key[2]);
    into.b[into.count] = mix(b ^ key[3]);
    into.count++;
  }
}

/** One half of the hash of two things in this order. */
export function joinHash(first: number, second: number): number {
  return mix(Math.imul(first, 0x2c1b3c6d) + second);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

function isWord(code: number): boolean {
  return (code < 0x2000 || code >= 0x3040) && (code < 0xfe00 || code >= 0xff66);
}

function grow(tokens: TokenHashes): void {
  for (const column of ["start", "end", "a", "b"] as const) {
    const larger = new Int32Array(tokens[column].length * 2);
    larger.set(tokens[column]);
    tokens[column] = larger;
  }
}
