/** How much of a text is source code with its comments, and how much is said to somebody. */
import type { CodeSpan } from "./code-model.ts";
import { openComment } from "./open-comment.ts";

/** Numbers of lines that are not blank. */
export interface SourceShare {
  readonly code: number;
  readonly comment: number;
  /** Where people ask: sentences in the first or last line and around the code, lines in another script, messages of a failure. */
  readonly asked: number;
  /** Other sentences outside of code and comments. */
  readonly said: number;
  /** What is neither: data, tables, single words. */
  readonly other: number;
}

const comment = /^\s{0,40}(?:\/\/|#|--|;|%|\/\*|\*\/|<!--|-->|"""|'''|\(\*|\*\)|\{-|-\}|REM\b|rem\b|dnl\b|!|=begin|=end|```)/;

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
      const isOutside = !isCode && (end <= spans[0]!.start || start >= spans.at(-1)!.end);
      const isComment = closes !== null || comment.test(line);
      if (
        !isComment &&
        (failure.test(line) || foreign.test(line) || (isEdge && isAsked(line, isCode)) || (isOutside && addresses(line)))
      )
        count.asked++;
      else if (isCode) count.code++;
      else if (isComment) count.comment++;
      else if (isSentence(line, fewestWords)) count.said++;
      else count.other++;
      closes = openComment(line, closes);
    }
    start = end + 1;
  }
  return count;
}

/** Lines of source that read like a sentence. */
const statement =
  /^(?:import|from|package|use|using|module|program|unit|end|begin|return|include|require|open|library|clear|class|def|public|const|var|let|echo|print|set|namespace|local|function|fn|func|sub|else|then|do|done|exit|break|continue|type|interface|section|global|call|create table|alter table|drop table|insert into)\b/i;

/** Neither are these, however many words they have. */
const importing = /^from [\w.]+ import /;
const assignment = /^\$?[\w.]+ [.+*|-]?= /;

/** Words with nothing but commas between them, in any language; "import os" is too short to tell. */
const fewestWords = 5;
/** A line that was taken for code must say more before it counts as said. */
const wordsInCode = 8;
const words = /[\p{L}'’]+(?=[,.:;?!)"]{0,4}(?:\s|$))/gu;

/** How a sentence begins that goes on as code: "how can my menu hide itself $(". */
const address = /^(?:[\p{L}'’]+,? ){4,}/u;
const toSomebody =
  /\b(?:I|i|you|your|me|my|we|our|it|please|this|these|the|an?|is|are|does|do|can|could|would|should|how|why|what|where)\b/;

function addresses(line: string): boolean {
  const opening = address.exec(line)?.[0];
  return opening !== undefined && (line.endsWith("?") || !statement.test(line)) && toSomebody.test(opening);
}

/** What is asked behind the last bracket, without a space. */
const foreignEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{5}[。？！?]?$/u;
const holdsComment = /#|\/\/|\/\*|--/;

/** `line` is the first or the last. */
function isAsked(line: string, isCode: boolean): boolean {
  if (addresses(line) || (foreignEnd.test(line) && !holdsComment.test(line))) return true;
  if (/[;{]$/.test(line)) return false;
  if (!isCode) return isSentence(line, 2);
  return !codeMark.test(line) && isSentence(line, wordsInCode);
}

const codeMark = /[()[\]{}<>=;$]/;
/** A line that begins in another script is none of code. */
const foreign =
  /^(?:(?:(?!\p{ASCII})\p{L}){2,}[ ,]+(?:(?!\p{ASCII})\p{L}){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{4})/u;

/** What a program said when it failed stands beside its code only where somebody asks why. */
const failure = /^(?:Traceback \(most recent call last\)|[\w.]*(?:Error|Exception)(?: Type| Value)?: (?:\S+ ){2}\S)/;

function isSentence(line: string, fewest: number): boolean {
  if (/[^\p{ASCII}]/u.test(line) && (line.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/gu)?.length ?? 0) > 3)
    return true;
  if (fewest < fewestWords && statement.test(line)) return false;
  if (importing.test(line) || assignment.test(line)) return false;
  const found = line.match(words);
  if (found === null || found.length < fewest) return false;
  return found.join("").length >= line.replace(/\s/g, "").length * 0.8;
}
