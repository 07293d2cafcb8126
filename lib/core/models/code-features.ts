/**
 * What the code model looks at in one line: its words, the forms of its words (camelCase, snake_case, a number) and its punctuation, in
 * pairs and threes, how it begins and ends, and how far it is indented. The same code runs in training and in the page.
 */
import type { VisitFeature } from "./document-features.ts";
import { hashEnd, hashNext, hashPair, hashStart, hashText } from "./hash.ts";

/** What stands behind this in a line tells nothing new. UTF-16 code units. */
const longestLine = 160;

const forms = {
  lower: hashText("\u0001lower"),
  capital: hashText("\u0001Capital"),
  upper: hashText("\u0001UPPER"),
  camel: hashText("\u0001camelCase"),
  pascal: hashText("\u0001PascalCase"),
  snake: hashText("\u0001snake_case"),
  withDigit: hashText("\u0001with1"),
  number: hashText("\u0001number"),
  foreign: hashText("\u0001foreign"),
};
const lineStart = hashText("\u0001start");
const lineEnd = hashText("\u0001end");
const spaced = hashText("\u0001spaced");
const indents = [0, 1, 2, 4, 8].map((least) => ({ least, hash: hashText(`\u0001indent${least}`) }));
const tab = hashText("\u0001tab");
const sizes = [1, 3, 6, 12, 20].map((tokens) => ({ tokens, hash: hashText(`\u0001tokens${tokens}`) }));
const proseShares = [0.5, 0.7, 0.9].map((share) => ({ share, hash: hashText(`\u0001prose${share}`) }));

/** Features of the line of `text` from `start` to `end`, which holds no line break. Returns the number of its tokens; 0 for a blank line. */
export function codeFeatures(text: string, start: number, end: number, visit: VisitFeature): number {
  const stop = Math.min(end, start + longestLine);
  let i = start;
  while (i < stop && isSpace(text.charCodeAt(i))) i++;
  if (i === stop) return 0;
  const indent = i - start;
  let indentHash = indents[0]!.hash;
  for (const { least, hash } of indents) if (indent >= least) indentHash = hash;
  visit(text.charCodeAt(start) === 0x09 ? tab : indentHash);

  let tokens = 0;
  let plain = 0;
  let before = lineStart;
  let second = 0;
  let glued = false;
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      glued = false;
      i++;
      continue;
    }
    let form: number;
    if (isWord(code)) {
      const from = i;
      let hash = hashStart;
      while (i < stop && isWord(text.charCodeAt(i))) hash = hashNext(hash, text.charCodeAt(i++));
      form = formOf(text, from, i);
      const word = hashEnd(hash);
      if (form === forms.lower || form === forms.capital) plain++;
      if (form !== forms.number) {
        visit(word);
        visit(hashPair(before, word));
        const next = i < stop ? text.charCodeAt(i) : 0;
        visit(hashPair(word, next));
      }
    } else if (code < 0x80) {
      form = hashPair(punctuationMark, code);
      visit(form);
      i++;
    } else {
      form = forms.foreign;
      while (i < stop && text.charCodeAt(i) >= 0x80) i++;
      plain++;
    }
    const shaped = glued || tokens === 0 ? form : hashPair(spaced, form);
    visit(hashPair(before, shaped));
    if (second !== 0) visit(hashPair(hashPair(second, before), shaped));
    second = before;
    before = shaped;
    glued = true;
    tokens++;
  }
  if (end <= stop) {
    visit(hashPair(before, lineEnd));
    if (second !== 0) visit(hashPair(hashPair(second, before), lineEnd));
  }
  for (const { tokens: least, hash } of sizes) if (tokens >= least) visit(hash);
  for (const { share, hash } of proseShares) if (plain / tokens >= share) visit(hash);
  return tokens;
}

const punctuationMark = hashText("\u0001mark");

function formOf(text: string, from: number, to: number): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let scores = 0;
  let inside = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x39) digits++;
    else if (code === 0x5f) scores++;
    else if (code >= 0x61) lower++;
    else {
      upper++;
      if (i > from) inside++;
    }
  }
  if (upper + lower === 0 && scores === 0) return forms.number;
  if (scores > 0) return forms.snake;
  if (digits > 0) return forms.withDigit;
  if (lower === 0) return forms.upper;
  const first = text.charCodeAt(from);
  if (inside === 0) return first <= 0x5a ? forms.capital : forms.lower;
  return first <= 0x5a ? forms.pascal : forms.camel;
}

function isWord(code: number): boolean {
  return ((code | 0x20) - 0x61) >>> 0 < 26 || (code - 0x30) >>> 0 < 10 || code === 0x5f;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x0c;
}
