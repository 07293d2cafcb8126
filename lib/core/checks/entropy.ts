/** Shannon entropy of the text's characters, in bits per character: 0 for "aaaa", 2 for "abcd", about 4 to 5.5 for random keys. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
