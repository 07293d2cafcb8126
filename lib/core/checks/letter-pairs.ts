/**
 * The 300 commonest pairs of neighbouring letters in English words and names in code, which make up 97 % of all such pairs: a first
 * letter, then those that may follow it. Counted over 7,300 different words of the documentation of npm packages.
 */
const followers =
  "abcdfgiklmnprstuvwy baeilorsuy cacehiklorstuy dadegilorsu eabcdefghilmnopqrstuvwxy faefilortuy gaeghilnorsu haeiortuy iabcdefgklmnoprstvxz jaeosu kaeins ladefilopstuvy mabeimopsu nacdefgijklnopstuvy oabcdefgiklmnoprstuvwx paehiloprstu qu rabcdefgiklmnoprstuvy sacefhiklmnopstuwy tacefhilmoprstuwy uabcdefgilmnprst vaeio waehinors xceipt yaeimnops zaei";

let common: Uint8Array | undefined;

/** One flag per pair of letters, 26 × 26. */
function commonPairs(): Uint8Array {
  if (common !== undefined) return common;
  common = new Uint8Array(676);
  for (const row of followers.split(" ")) {
    const first = (row.charCodeAt(0) - 97) * 26;
    for (let i = 1; i < row.length; i++) common[first + row.charCodeAt(i) - 97] = 1;
  }
  return common;
}

export interface LetterPairs {
  /** Pairs of neighbouring letters inside parts. */
  readonly pairs: number;
  /** Those among them that words seldom have. */
  readonly odd: number;
  /** Parts, such as 2 in "userName", and the letters in them. */
  readonly parts: number;
  readonly letters: number;
  /** ASCII digits. */
  readonly digits: number;
}

/**
 * Counts what tells a random run of ASCII letters from words. Parts are letters of one case, or a capital and the small letters behind
 * it, as names in code are put together. One loop without a pattern: it runs for every value that may be a key.
 */
export function letterPairs(text: string): LetterPairs {
  const flags = commonPairs();
  let pairs = 0;
  let odd = 0;
  let parts = 0;
  let letters = 0;
  let digits = 0;
  /** The letter before, 0 for none; whether it is a capital, and how many of them stand in a row. */
  let previous = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if (code > 127 || letter < 97 || letter > 122) {
      if (code >= 48 && code <= 57) digits++;
      previous = 0;
      capitals = 0;
      continue;
    }
    letters++;
    const isCapital = code < 97;
    if (previous === 0 || (isCapital ? capitals === 0 : capitals > 1)) parts++;
    else {
      pairs++;
      odd += 1 - flags[(previous - 97) * 26 + letter - 97]!;
    }
    previous = letter;
    capitals = isCapital ? capitals + 1 : 0;
  }
  return { pairs, odd, parts, letters, digits };
}

/** True for letters in which no word can be made out: "xbdneceaofs". Random text passes nine times of ten, a word one time of fifty. */
export function isGibberish(text: string): boolean {
  return hasOddPairs(letterPairs(text));
}

/** The same of what was counted already. */
export function hasOddPairs({ pairs, odd }: LetterPairs): boolean {
  return pairs >= 3 && odd > pairs * 0.27;
}

/** True for words, names and what is put together of them, digits few: "app-service-2", "Base32SecretKey", "feature.title". */
export function isWordy(text: string): boolean {
  return hasWords(letterPairs(text));
}

/** The same of what was counted already. */
export function hasWords({ pairs, odd, parts, letters, digits }: LetterPairs): boolean {
  return letters >= 3 * parts && pairs > 0 && odd <= pairs * 0.27 && digits <= letters / 2;
}
