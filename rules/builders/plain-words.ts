/** Words as they are written, separated by "|"; what a pattern and what the hints need of them. */
export interface PlainWords {
  /** For the flags i and u: any of the words, not behind a letter; what follows is for the caller to say. A blank also stands for a hyphen, a low line or nothing. */
  readonly source: string;
  readonly hints: readonly string[];
}

/** Letters of scripts that know capitals: those write blanks between words. */
const cased = /\p{Lu}|\p{Ll}/u;

/** `words`: lower case. Alternatives that begin with the same letter are grouped, so that one that cannot match costs one look. */
export function plainWords(words: string): PlainWords {
  const list = words.split("|");
  const groups = new Map<string, string[]>();
  for (const word of list) {
    const rest = word.slice(1).replace(/[.()]/g, "\\$&").replaceAll(" ", "[ _-]?");
    groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), rest]);
  }
  const options = [...groups].map(([first, rests]) => `${first}(?:${rests.sort((a, b) => b.length - a.length).join("|")})`);
  return { source: `(?:(?<!\\p{L})(?:${options.join("|")})|${unspaced(list)})`, hints: list.flatMap(hintsOf) };
}

/** Words of scripts without blanks may stand in the midst of others. */
function unspaced(list: readonly string[]): string {
  return list.filter((word) => !cased.test(word)).join("|") || "(?!)";
}

/** Short words stand alone: "tel" is not in "hotel". */
function hintsOf(word: string): string[] {
  if (!cased.test(word)) return [word];
  const variants = word.includes(" ") ? [" ", "_", "-", ""].map((blank) => word.replaceAll(" ", blank)) : [word];
  return variants.map((variant) => (variant.length < 6 ? ` ${variant} ` : variant));
}
