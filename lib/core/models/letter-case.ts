/** Lower case of the scripts that have two cases, by one look at a table; 0 for everything that is no letter of such a script. */
export const lowerOf = new Uint16Array(0x600);
for (let code = 0; code < lowerOf.length; code++) {
  const char = String.fromCharCode(code);
  const small = char.toLowerCase();
  if (small !== char.toUpperCase()) lowerOf[code] = small.charCodeAt(0);
}

/** Letters of all scripts, roughly: what is no ASCII and no punctuation, symbol or half of a pair. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return ((code | 0x20) - 0x61) >>> 0 < 26;
  if (code < 0x600) return lowerOf[code] !== 0;
  return (code < 0x2000 || code >= 0x3040) && (code < 0xd800 || code >= 0xf900) && (code < 0xfe00 || code >= 0xff66);
}

export function isDigit(code: number): boolean {
  return (code - 0x30) >>> 0 < 10;
}

/** What a character of the first pages of Unicode is in a word. */
export const characterKinds = { none: 0, lower: 1, upper: 2, digit: 3 } as const;
export const kindOfCharacter = new Uint8Array(lowerOf.length);
for (let code = 0; code < lowerOf.length; code++) {
  if (isDigit(code)) kindOfCharacter[code] = characterKinds.digit;
  else if (lowerOf[code] !== 0) kindOfCharacter[code] = lowerOf[code] === code ? characterKinds.lower : characterKinds.upper;
}
