import { rewrite } from "../text/rewrite.ts";
import { type OnOpened, surroundings } from "./opened.ts";

/** Escapes of JSON and most languages. */
const escaped = /\\(?:["'/\\nrt]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})/g;
/** Those that can hide a value: a quote, a character by its number, a line break right before a word. */
const telling = /\\(?:["/]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt](?=[A-Za-z0-9+({["]))/g;
/** Escapes no farther apart belong to one stretch. */
const gap = 160;
const plain: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

export function openBackslashes(text: string, onOpened: OnOpened): void {
  const first = text.indexOf("\\");
  if (first < 0) return;
  telling.lastIndex = first;
  let found = telling.exec(text);
  while (found !== null) {
    const start = found.index;
    let end = telling.lastIndex;
    for (found = telling.exec(text); found !== null && found.index - end <= gap; found = telling.exec(text)) {
      end = telling.lastIndex;
    }
    const from = Math.max(0, start - surroundings);
    const to = Math.min(text.length, end + surroundings);
    const out = rewrite(text, from);
    escaped.lastIndex = from;
    for (let each = escaped.exec(text); each !== null && each.index < to; each = escaped.exec(text)) {
      out.replace(each.index, each[0].length, plainFor(each[0]));
    }
    out.copy(to);
    if (!onOpened(out.done())) return;
  }
}

function plainFor(whole: string): string {
  if (whole.length > 2) return String.fromCharCode(Number.parseInt(whole.slice(2), 16));
  const sign = whole.charAt(1);
  return plain[sign] ?? sign;
}
