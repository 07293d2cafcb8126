/** FNV-1a over UTF-16 code units, then mixed so that the upper bits are as good as the lower ones. */
export const hashStart = 0x811c9dc5;

export function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function hashEnd(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The hash of a whole string. */
export function hashText(text: string): number {
  let hash = hashStart;
  for (let i = 0; i < text.length; i++) hash = hashNext(hash, text.charCodeAt(i));
  return hashEnd(hash);
}

/** Of two hashes or small numbers in this order; the upper bits are the good ones. */
export function hashPair(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x2c1b3c6d) ^ second, 0x297a2d39);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
}
