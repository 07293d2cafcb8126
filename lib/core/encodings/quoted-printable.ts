import { rewrite } from "../text/rewrite.ts";
import { replaceBytes } from "./escaped-bytes.ts";
import { type OnOpened, surroundings } from "./opened.ts";

/** A soft line break: the sign that a mail program broke the line (RFC 2045, section 6.7). Lines of code seldom end so. */
const softBreak = /=\r?\n/g;
/** Such lines are no longer. */
const longestLine = 78;

export function openQuotedPrintable(text: string, onOpened: OnOpened): void {
  if (!text.includes("=") || !(text.includes("=\n") || text.includes("=\r\n"))) return;
  softBreak.lastIndex = 0;
  const first = softBreak.exec(text);
  if (first === null) return;
  const from = Math.max(0, first.index - longestLine - surroundings);
  const out = rewrite(text, from);
  let at = from;
  let end = first.index;
  for (let found: RegExpExecArray | null = first; found !== null; found = softBreak.exec(text)) {
    // Breaks far apart are not one letter.
    if (found.index - end > 4_096) break;
    replaceBytes(text, at, found.index, "=", out);
    out.copy(found.index);
    end = found.index;
    at = softBreak.lastIndex;
    out.skip(at);
  }
  const to = Math.min(text.length, at + longestLine + surroundings);
  replaceBytes(text, at, to, "=", out);
  out.copy(to);
  onOpened(out.done());
}
