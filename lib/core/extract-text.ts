/** The text of a paste in all its forms, as one string to classify. */
import { htmlToText } from "./text/html-to-text.ts";

export interface PasteForms {
  /** text/plain, text/html and text/uri-list; "" where the clipboard has none. */
  readonly plain: string;
  readonly html: string;
  readonly uriList: string;
}

export interface ExtractedText {
  readonly text: string;
  /**
   * `text.slice(0, plainEnd)` is what a redacted paste is made of: the plain text or, where there is none, the visible text of
   * the HTML. Behind it stands only what the other forms would bring along unseen, such as the address of a link.
   */
  readonly plainEnd: number;
}

/** Between the parts: no pattern reaches across it. */
const divider = "\n\u0000\n";

export function extractText({ plain, html, uriList }: PasteForms): ExtractedText {
  if (html === "" && uriList === "") return { text: plain, plainEnd: plain.length };
  const { text: visible, attributes } = html === "" ? { text: "", attributes: [] } : htmlToText(html);
  const main = plain === "" ? visible : plain;
  const addresses = uriList.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const rest = [...(plain === "" ? [] : visible.split("\n")), ...attributes, ...addresses];
  if (rest.length === 0 || (attributes.length + addresses.length === 0 && squeeze(visible) === squeeze(plain))) {
    return { text: main, plainEnd: main.length };
  }
  const has = compileHas(main);
  const unseen = new Set(rest.filter((line) => !has(line)));
  return { text: [main, ...unseen].join(divider), plainEnd: main.length };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

/**
 * True for a line whose words stand in the text in the same order. Bullets, numbers and line breaks differ between the plain
 * and the HTML form of one copy, so lines are compared word pair by word pair, which costs the same for every text.
 */
function compileHas(text: string): (line: string) => boolean {
  const known = new Set<string>();
  for (const key of pairs(text)) known.add(key);
  for (const word of words(text)) known.add(word);
  return (line) => pairs(line).every((key) => known.has(key));
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** "a b c" gives "a b" and "b c"; a single word gives itself. */
function pairs(text: string): string[] {
  const list = words(text);
  return list.length < 2 ? list : list.slice(1).map((word, index) => `${list[index]} ${word}`);
}
