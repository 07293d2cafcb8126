/** Letters by their code units, without making strings of them. */

/** The lower case of one UTF-16 code unit, and itself where that has none or is longer. */
export function lowerCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code < 0xc0 || code >= 0x2e80) return code;
  if (code < 0xdf) return code === 0xd7 ? code : code + 0x20;
  if (code < 0x100) return code;
  if (code >= 0x400 && code < 0x460) return code < 0x410 ? code + 0x50 : code < 0x430 ? code + 0x20 : code;
  // Hebrew, Arabic, the scripts of India and Thai have no case, and neither has punctuation: no string is made of them.
  if ((code >= 0x590 && code < 0x10a0) || (code >= 0x2000 && code < 0x2100)) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** True for a letter of a script that has upper and lower case. */
export function isCased(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x370 && code <= 0x556) || (code >= 0x1e00 && code <= 0x1fff);
}

/** True between two code units that do not belong to one word: "phone|Number", "ssn|_", "tel|:", but not "te|ll". */
export function isWordEdge(left: number, right: number): boolean {
  if (!isCased(left) || !isCased(right)) return true;
  return lowerCode(left) === left && lowerCode(right) !== right;
}

/** True for a to z. */
export function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
