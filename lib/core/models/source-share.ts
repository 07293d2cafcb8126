/** How much of a text is source code with its comments, and how much is said to somebody. */
import type { CodeSpan } from "./code-model.ts";

/** Numbers of lines that are not blank. */
export interface SourceShare {
  readonly code: number;
  readonly comment: number;
  /** Whole sentences outside of code and comments: in the first or last line of the text, where people ask, and elsewhere. */
  readonly asked: number;
  readonly said: number;
  /** What is neither: data, tables, single words. */
  readonly other: number;
}

const comment = /^\s{0,40}(?:\/\/|#|--|;|%|\/\*|\*\/|<!--|-->|"""|'''|\(\*|\*\)|\{-|-\}|REM\b|rem\b|dnl\b|!|=begin|=end|```)/;
/** What opens a comment of several lines, and what closes it. */
const blocks: readonly (readonly [string, string])[] = [
  ["/*", "*/"],
  ["<!--", "-->"],
  ['"""', '"""'],
  ["'''", "'''"],
  ["(*", "*)"],
  ["{-", "-}"],
  ["=begin", "=end"],
];

/** `spans`: the code that was found in the text, by start. */
export function sourceShare(text: string, spans: readonly CodeSpan[]): SourceShare {
  const count = { code: 0, comment: 0, asked: 0, said: 0, other: 0 };
  if (spans.length === 0) return count;
  const first = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  let closes: string | null = null;
  let span = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + 200)).trim();
    while (span < spans.length && spans[span]!.end <= start) span++;
    const isCode = span < spans.length && spans[span]!.start <= start && spans[span]!.end >= end;
    if (line !== "") {
      // What people ask stands first or last, and may be short.
      const isEdge = start <= first || end >= last;
      if (closes === null && isEdge && !comment.test(line) && isSentence(line, isCode ? wordsInCode : 2)) count.asked++;
      else if (isCode) count.code++;
      else if (closes !== null || comment.test(line)) count.comment++;
      else if (isSentence(line, fewestWords)) count.said++;
      else count.other++;
      closes = afterLine(line, closes);
    }
    start = end + 1;
  }
  return count;
}

/** Lines of source that read like a sentence. */
const statement =
  /^(?:import|from|package|use|using|module|program|unit|end|begin|return|include|require|open|library|clear|class|def|public|const|var|let|echo|print|set|namespace|local|function|fn|func|sub|else|then|do|done|exit|break|continue|type|interface|section|global|call)\b/i;

/** Words with nothing but commas between them, in any language; "import os" is too short to tell. */
const fewestWords = 5;
/** A line that was taken for code must say more before it counts as said. */
const wordsInCode = 8;
const words = /[\p{L}'’]+(?=[\s,.:;?!)"]|$)/gu;

function isSentence(line: string, fewest: number): boolean {
  if (/[^\p{ASCII}]/u.test(line) && (line.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/gu)?.length ?? 0) > 3)
    return true;
  if (fewest < fewestWords && statement.test(line)) return false;
  const found = line.match(words);
  if (found === null || found.length < fewest) return false;
  return found.join("").length >= line.replace(/\s/g, "").length * 0.8;
}

/** What closes the comment that is open behind this line; null if none is. */
function afterLine(line: string, closes: string | null): string | null {
  if (closes !== null) return line.includes(closes) ? null : closes;
  for (const [open, close] of blocks) {
    const at = line.indexOf(open);
    if (at === 0 || (at > 0 && open.length === 3)) return line.indexOf(close, at + open.length) < 0 ? close : null;
  }
  return null;
}
