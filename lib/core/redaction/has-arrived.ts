/** Is what was put into a box there now? Editors reshape what they are given, so the words are looked for, not the spaces between. */

/** `before` and `after`: what the box held. False for a text of which nothing can be recognised. */
export function hasArrived(text: string, before: string, after: string): boolean {
  const words = wordsOf(text);
  if (words.size === 0) return text.trim() !== "" && after !== before && squeeze(after).includes(squeeze(text));
  const there = wordsOf(after);
  return after !== before && [...words].every((word) => there.has(word));
}

/** Of one or two letters there are list numbers and bullets, which an editor draws without having them in its text. */
function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
