/** Finds source code: every line gets a score, neighbours pull each other along, and runs of lines that are code become spans. */
import { codeFeatures } from "./code-features.ts";
import { openComment } from "./open-comment.ts";
import { type PackedWeights, unpackWeights } from "./sparse-weights.ts";

export interface CodeSpan {
  readonly start: number;
  readonly end: number;
  /** Lines that are not blank. */
  readonly lines: number;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface CodeModel {
  /** By start; none overlaps another. */
  find(text: string): CodeSpan[];
  /** The language of a span of code: one of the classes of the language model. */
  language(text: string, span: CodeSpan): string;
}

/** What it costs to go from text to code or back: a line that looks like code in the midst of prose is none. */
const change = 3;
/** Blank lines and further lines tell the less the more there are. */
const mostForOneLine = 3;
/** The language shows in the first lines. */
const linesForLanguage = 80;

/** A line of brackets goes with the lines around it. */
const letter = /[A-Za-z]/;

export function compileCodeModel(packed: PackedWeights, packedLanguages: PackedWeights): CodeModel {
  const weights = unpackWeights(packed);
  const languages = unpackWeights(packedLanguages);

  /** The log-odds that a line is code; 0 for a blank one. */
  const scoreLine = (text: string, start: number, end: number): number => {
    let sum = 0;
    let known = 0;
    const tokens = codeFeatures(text, start, end, (hash) => {
      const row = weights.find(hash);
      if (row < 0) return;
      known++;
      sum += weights.rows[row]!;
    });
    if (tokens === 0 || !letter.test(text.slice(start, Math.min(end, start + 160)))) return 0;
    const score = (sum * weights.step) / Math.sqrt(known || 1) + weights.bias[0]!;
    return Math.max(-mostForOneLine, Math.min(mostForOneLine, score));
  };

  return {
    find(text) {
      if (!mayHoldCode(text)) return [];
      const lines = splitLines(text);
      const scores = new Float64Array(lines.length / 2);
      let closes: string | null = null;
      for (let line = 0; line < scores.length; line++) {
        const [start, end] = [lines[line * 2]!, lines[line * 2 + 1]!];
        const opened = closes;
        closes = openComment(text.slice(start, Math.min(end, start + 200)).trim(), opened);
        // A description inside of a comment is prose; what stands around it decides.
        if (opened === null && closes === null) scores[line] = scoreLine(text, start, end);
      }
      return spansOf(text, lines, scores, likeliest(scores));
    },
    language(text, { start, end }) {
      const width = languages.classes.length;
      const sums = new Float64Array(width);
      const lines = splitLines(text.slice(start, end));
      for (let line = 0; line < Math.min(linesForLanguage, lines.length / 2); line++) {
        codeFeatures(text, start + lines[line * 2]!, start + lines[line * 2 + 1]!, (hash) => {
          const row = languages.find(hash);
          if (row < 0) return;
          for (let column = 0; column < width; column++) sums[column]! += languages.rows[row * width + column]!;
        });
      }
      return languages.classes[sums.indexOf(Math.max(...sums))]!;
    },
  };
}

/** A mark that code has and prose has not. */
const codeMark = /[;={}<>$@\\_#]|\w\(|\)\s*$|\.\w+\(/;
const fewestMarked = 2;

/** False for most texts: no two lines with a mark of code in them. */
function mayHoldCode(text: string): boolean {
  let marked = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (codeMark.test(text.slice(start, Math.min(end, start + 160))) && ++marked === fewestMarked) return true;
    start = end + 1;
  }
  return false;
}

/** Start and end of each line, without its line break. */
function splitLines(text: string): number[] {
  const lines: number[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push(start, end);
    start = end + 1;
  }
  return lines;
}

/** The most probable row of "code" (1) and "text" (0), by Viterbi's algorithm. */
function likeliest(scores: Float64Array): Uint8Array {
  const cameFromCode = new Uint8Array(scores.length);
  const cameFromText = new Uint8Array(scores.length);
  let asText = 0;
  let asCode = -change;
  for (let line = 0; line < scores.length; line++) {
    const [text, code] = [asText, asCode];
    cameFromText[line] = code - change > text ? 1 : 0;
    cameFromCode[line] = text - change > code ? 0 : 1;
    asText = Math.max(text, code - change);
    asCode = Math.max(code, text - change) + scores[line]!;
  }
  const path = new Uint8Array(scores.length);
  let state = asCode > asText ? 1 : 0;
  for (let line = scores.length - 1; line >= 0; line--) {
    path[line] = state;
    state = state === 1 ? cameFromCode[line]! : cameFromText[line]!;
  }
  return path;
}

function spansOf(text: string, lines: readonly number[], scores: Float64Array, path: Uint8Array): CodeSpan[] {
  const spans: CodeSpan[] = [];
  for (let line = 0; line < path.length; line++) {
    if (path[line] === 0) continue;
    let last = line;
    let sum = 0;
    let count = 0;
    let next = line;
    for (; next < path.length && path[next] === 1; next++) {
      if (scores[next] !== 0) {
        sum += scores[next]!;
        count++;
        last = next;
      } else if (text.slice(lines[next * 2]!, lines[next * 2 + 1]!).trim() !== "") last = next;
    }
    if (count > 0) {
      const confidence = 1 / (1 + Math.exp(-Math.min(8, (sum / count) * Math.sqrt(count)) + 1));
      spans.push({ start: lines[line * 2]!, end: lines[last * 2 + 1]!, lines: count, confidence });
    }
    line = next;
  }
  return spans;
}
