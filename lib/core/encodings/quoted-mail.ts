import { rewrite } from "../text/rewrite.ts";
import type { OnOpened } from "./opened.ts";

const armour = "> -----BEGIN";
/** Code units of one key. */
const longest = 8_192;

/** Keys in mail that is quoted with "> ". */
export function openQuotedMail(text: string, onOpened: OnOpened): void {
  for (let at = text.indexOf(armour); at >= 0; at = text.indexOf(armour, at + longest)) {
    const limit = Math.min(text.length, at + longest);
    const out = rewrite(text, at);
    out.skip(at + 2);
    for (let line = text.indexOf("\n>", at); line >= 0 && line < limit; line = text.indexOf("\n>", line + 2)) {
      out.copy(line + 1);
      out.skip(pastQuoting(text, line + 1));
    }
    out.copy(limit);
    if (!onOpened(out.done())) return;
  }
}

/** Past up to eight signs of "> > " and blanks. */
export function pastQuoting(text: string, at: number): number {
  const limit = at + 8;
  while (at < limit && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x3e)) at++;
  return at;
}
