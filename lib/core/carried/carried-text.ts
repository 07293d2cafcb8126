/**
 * A text as it is looked through for what must not leave: escapes of JSON, addresses and HTML undone however often they were put on, and
 * of what is left the letters and digits alone, in lower case. One pass each, whatever the text.
 */
import { decodeEntities } from "../text/html-entities.ts";

export interface CarriedText {
  /** Escapes undone, without white space and characters that have no width; letters as they were, for base64. */
  readonly dense: string;
  /** Letters and digits of `dense`, in lower case. */
  readonly letters: string;
  /** 1 for each of `letters` that something else stood before; one more entry for the end. */
  readonly gaps: Uint8Array;
}

/** Escapes on escapes on escapes: a JSON text in a JSON text in a form. */
const mostRounds = 3;

/** From the first of several backslashes: from each of them it would cost their number squared. */
const jsonEscape = /(?<!\\)\\+(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\/)|[nrtbfv0])/g;
const percentRun = /(?:%(?:25)*[0-9A-Fa-f]{2})+/g;

export function carriedText(text: string): CarriedText {
  const unescaped = withoutEscapes(text);
  return { dense: unescaped.replace(unseen, ""), ...lettersOf(unescaped) };
}

/** White space, soft hyphens and what has no width. */
const unseen = /(?:[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]|[\ufe00-\ufe0f])+/g;

function withoutEscapes(text: string): string {
  let now = text;
  for (let round = 0; round < mostRounds; round++) {
    const before = now;
    if (now.includes("\\")) now = now.replace(jsonEscape, unescapeJson);
    if (now.includes("%")) now = now.replace(percentRun, decodePercent);
    if (now.includes("&")) now = decodeEntities(now);
    if (now === before) break;
  }
  return now.normalize("NFKC");
}

function unescapeJson(_: string, four: string | undefined, two: string | undefined, slash: string | undefined): string {
  const code = four ?? two;
  return code === undefined ? (slash ?? " ") : String.fromCharCode(Number.parseInt(code, 16));
}

/** "%C3%A9" is one letter; bytes that are no UTF-8 stay what they are. */
function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run.replace(/%(?:25)+(?=[0-9A-Fa-f]{2})/g, "%"));
  } catch {
    return run;
  }
}

function lettersOf(text: string): Pick<CarriedText, "letters" | "gaps"> {
  const lower = text.toLowerCase();
  const gaps = new Uint8Array(lower.length + 1);
  const parts: string[] = [];
  let count = 0;
  let from = -1;
  let gap = 1;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isLetterOrDigit(lower.charCodeAt(at))) {
      if (from < 0) from = at;
      gaps[count++] = gap;
      gap = 0;
      continue;
    }
    if (from >= 0) parts.push(lower.slice(from, at));
    from = -1;
    gap = 1;
  }
  gaps[count] = 1;
  return { letters: parts.join(""), gaps: gaps.subarray(0, count + 1) };
}

/** Beyond ASCII: all but spaces, punctuation, symbols and marks that stand for nothing by themselves. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (
    code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xfe00 && code <= 0xfe0f) &&
    code !== 0xfeff &&
    code !== 0xfffd
  );
}
