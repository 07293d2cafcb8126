/**
 * Writes a text in the characters that patterns are written for: ASCII digits, letters and dashes for their look-alikes of
 * full width or other scripts, and nothing for characters without width, which would split a value unseen.
 */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original text of each UTF-16 code unit of `text`; null if the two are the same. */
  readonly origin: Uint32Array | null;
}

/** Characters that fold. One native search decides for most texts that nothing has to be done. */
const foldable = /[\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2000-\u2015\u202f\u2060\u2212\ufeff\uff01-\uff5e\u3000]/;

/** First code units of runs of ten digits. */
const digitZeros = [0x0660, 0x06f0, 0x0966];

export function foldText(original: string): FoldedText {
  if (original.search(foldable) < 0) return { text: original, origin: null };
  const everyFoldable = new RegExp(foldable.source, "g");
  const origin = new Uint32Array(original.length);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const keep = (end: number) => {
    if (end > at) parts.push(original.slice(at, end));
    for (; at < end; at++) origin[length++] = at;
  };
  for (let found = everyFoldable.exec(original); found !== null; found = everyFoldable.exec(original)) {
    keep(found.index);
    const code = foldCode(original.charCodeAt(at));
    if (code >= 0) {
      parts.push(String.fromCharCode(code));
      origin[length++] = at;
    }
    at++;
  }
  keep(original.length);
  return { text: parts.join(""), origin };
}

/** The code unit to write, or -1 for none. */
function foldCode(code: number): number {
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return 0x20;
  if (code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return -1;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  for (const zero of digitZeros) if (code >= zero && code < zero + 10) return 0x30 + code - zero;
  return code;
}
