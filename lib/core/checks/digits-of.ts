/** The ASCII digits of a text, in order. A loop without a pattern: it runs for every number that may be one of a kind. */
export function digitsOf(text: string): string {
  let digits = "";
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (isDigit && from < 0) from = i;
    if (isDigit || from < 0) continue;
    digits += text.slice(from, i);
    from = -1;
  }
  return digits;
}
