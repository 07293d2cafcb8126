/** A text with more than this is no number alone. */
const longest = 48;

/** True if a text is nothing but numbers and codes: what people paste to ask "what is this". */
export function isLone(text: string): boolean {
  if (text.length > longest) return false;
  return text
    .trim()
    .split(/\s+/)
    .every((word) => /\d/.test(word) || /^[a-z]{1,3}$/i.test(word));
}
