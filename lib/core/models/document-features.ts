/**
 * What the document model looks at: words, pairs of words, kinds of numbers, headings, and how much of the text is numbers. One pass;
 * the same code runs in training and in the page.
 */

import { hashEnd, hashNext, hashPair, hashStart, hashText } from "./hash.ts";
import { isDigit, isLetter, lowerOf } from "./letter-case.ts";

/** Gets the hash of each feature, each as often as it stands there. */
export type VisitFeature = (hash: number) => void;

const numberKinds = {
  small: hashText("\u0001small"),
  year: hashText("\u0001year"),
  grouped: hashText("\u0001grouped"),
  decimal: hashText("\u0001decimal"),
  long: hashText("\u0001long"),
  money: hashText("\u0001money"),
  percent: hashText("\u0001percent"),
  bracketed: hashText("\u0001bracketed"),
};
const atSign = hashText("\u0001@");
const capsHeading = hashText("\u0001HEADING:");
const numberShares = [0.01, 0.03, 0.06, 0.1, 0.15, 0.22, 0.3, 0.45].map((share) => ({
  share,
  hash: hashText(`\u0001share${share}`),
}));
const capsShares = [0.02, 0.05, 0.1, 0.2, 0.4].map((share) => ({ share, hash: hashText(`\u0001caps${share}`) }));
const lengths = [8, 16, 32, 64, 128, 256, 512].map((words) => ({ words, hash: hashText(`\u0001words${words}`) }));

/** Features of `text` from `start` to `end`. Returns the number of words and numbers. */
export function documentFeatures(text: string, start: number, end: number, visit: VisitFeature): number {
  let words = 0;
  let numbers = 0;
  let caps = 0;
  let before = 0;
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      const from = i;
      let hash = hashStart;
      let upper = 0;
      if (code >= 0x2e80) hash = hashNext(hash, text.charCodeAt(i++));
      else {
        for (; i < end; i++) {
          const next = text.charCodeAt(i);
          if (next === 0x27 || next === 0x2019) continue;
          if (!isLetter(next) || next >= 0x2e80) break;
          const small = next < 0x600 ? lowerOf[next]! : next;
          if (small !== next) upper++;
          hash = hashNext(hash, small);
        }
      }
      const word = hashEnd(hash);
      words++;
      visit(word);
      if (before !== 0) visit(hashPair(before, word));
      before = word;
      if (upper > 2 && upper === i - from) {
        caps++;
        if (text.charCodeAt(i) === 0x3a) visit(capsHeading);
      }
    } else if (isDigit(code)) {
      const from = i;
      while (i < end && (isDigit(text.charCodeAt(i)) || (isJoint(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1))))) i++;
      const kind = kindOfNumber(text, from, i);
      numbers++;
      visit(kind);
      if (before !== 0) visit(hashPair(before, kind));
      before = kind;
    } else {
      if (endsPhrase(code)) before = 0;
      else if (code === 0x40 && i > start && isLetter(text.charCodeAt(i + 1))) visit(atSign);
      i++;
    }
  }
  const all = words + numbers;
  if (all === 0) return 0;
  for (const { share, hash } of numberShares) if (numbers / all >= share) visit(hash);
  for (const { share, hash } of capsShares) if (caps / all >= share) visit(hash);
  for (const { words: count, hash } of lengths) if (all >= count) visit(hash);
  return all;
}

function kindOfNumber(text: string, from: number, to: number): number {
  const before = from > 0 ? text.charCodeAt(from - 1) : 0;
  const after = text.charCodeAt(to);
  if (after === 0x25) return numberKinds.percent;
  if (before === 0x24 || before === 0xa3 || before === 0x20ac) return numberKinds.money;
  if (before === 0x28 && after === 0x29 && to - from > 2) return numberKinds.bracketed;
  let commas = 0;
  let points = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2c) commas++;
    else if (code === 0x2e) points++;
  }
  if (commas > 0) return numberKinds.grouped;
  if (points > 0) return numberKinds.decimal;
  if (to - from <= 2) return numberKinds.small;
  const first = text.charCodeAt(from);
  return to - from === 4 && (first === 0x31 || first === 0x32) ? numberKinds.year : numberKinds.long;
}

/** "," and ".", which hold a number together. */
function isJoint(code: number): boolean {
  return code === 0x2c || code === 0x2e;
}

/** . ; : ? ! | and their full-width forms: what comes behind them does not belong to what stands before. */
function endsPhrase(code: number): boolean {
  return code === 0x2e || code === 0x3b || code === 0x3a || code === 0x3f || code === 0x21 || code === 0x7c || code === 0x3002;
}
