import { rewrite } from "../text/rewrite.ts";
import { type OnOpened, surroundings } from "./opened.ts";

/** The doubled quote of SQL inside a word: 'it''s'. */
export function openDoubledQuotes(text: string, onOpened: OnOpened): void {
  for (let at = text.indexOf("''"); at >= 0; at = text.indexOf("''", at + 2)) {
    if (!isWord(text.charCodeAt(at - 1)) || !isWord(text.charCodeAt(at + 2))) continue;
    const out = rewrite(text, Math.max(0, at - surroundings));
    out.replace(at, 2, "'");
    out.copy(Math.min(text.length, at + surroundings));
    if (!onOpened(out.done())) return;
  }
}

/** ASCII letters and digits; false beyond the ends of the text. */
function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
