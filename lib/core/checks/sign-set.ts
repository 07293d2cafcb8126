/** Some of the ASCII signs, by code unit: as quick to ask as can be, for what is asked at every hint. */
export type SignSet = Uint8Array;

const ascii = 128;

/** `signs`: the pattern of one of them. */
export function signSet(signs: RegExp): SignSet {
  return Uint8Array.from({ length: ascii }, (_, code) => (signs.test(String.fromCharCode(code)) ? 1 : 0));
}

export function holdsSign(set: SignSet, code: number): boolean {
  return code < ascii && set[code] === 1;
}

/** Past the signs of the set that stand at `at`, but for no more than `most` of them. Code units. */
export function pastSigns(text: string, at: number, set: SignSet, most: number): number {
  const limit = Math.min(text.length, at + most);
  let end = at;
  while (end < limit && holdsSign(set, text.charCodeAt(end))) end++;
  return end;
}
