/** True if one of the words (lower case) stands within `reach` UTF-16 code units before `start` or after `end`. */
export function nearWords(text: string, start: number, end: number, words: readonly string[], reach: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return holdsWord(before, words) || holdsWord(after, words);
}

function holdsWord(part: string, words: readonly string[]): boolean {
  const lower = part.toLowerCase();
  // A letter whose lower case has another length would shift offsets: compare without looking at case at all.
  const same = lower.length === part.length ? part : lower;
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (isWordEdge(same, at) && isWordEdge(same, at + word.length)) return true;
    }
  }
  return false;
}

/** True between two characters that do not belong to one word: "phone|Number", "ssn|_", "tel|:", but not "te|ll". */
function isWordEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const left = text.charAt(at - 1);
  const right = text.charAt(at);
  if (!isLetter(left) || !isLetter(right)) return true;
  return left === left.toLowerCase() && right !== right.toLowerCase();
}

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}
