/**
 * First step of the classifier: one pass over the text that says where which detector is worth running.
 * A detector's pattern never runs anywhere else, so that a text without hints costs nothing but this pass.
 */
import type { Detector } from "../schema/detector.ts";
import { type Automaton, buildAutomaton } from "./aho-corasick.ts";

/** Per detector: start and end of each stretch of text to search, in order, none touching the next. */
type Windows = readonly (readonly number[])[];

export type FindWindows = (text: string) => Windows;

/** Fewer digits than this are no "<digits>" hint. */
const digitsHint = 7;
/** At most this many separators may stand between two digits of one run: "+49 (0) 30". */
const digitGap = 3;
const defaultWindow = { before: 64, after: 256 } as const;

/** Hints that do not start from a word. "<@>" is the word "@". */
const digits = "<digits>";
const specialWords: Readonly<Record<string, string>> = { "<@>": "@" };

/** The search for the hints of all the detectors; an index in the result is an index in `detectors`. */
export function compileFindWindows(detectors: readonly Detector[]): FindWindows {
  const words = new Map<string, number[]>();
  const wantDigits: number[] = [];
  detectors.forEach((detector, index) => {
    for (const hint of detector.hints) {
      if (hint === digits) wantDigits.push(index);
      else addTo(words, specialWords[hint] ?? hint, index);
    }
  });
  const automaton = buildAutomaton([...words.keys()]);
  const lengths = [...words.keys()].map((word) => word.length);
  const wantWord = [...words.values()];
  const before = detectors.map((detector) => (detector.window ?? defaultWindow).before);
  const after = detectors.map((detector) => (detector.window ?? defaultWindow).after);

  return (text) => {
    const windows: number[][] = detectors.map(() => []);
    const open = (detector: number, start: number, end: number) =>
      extend(windows[detector]!, Math.max(0, start - before[detector]!), Math.min(text.length, end + after[detector]!));
    scan(
      text,
      automaton,
      (word, end) => {
        for (const detector of wantWord[word]!) open(detector, end - lengths[word]!, end);
      },
      (start, end) => {
        for (const detector of wantDigits) open(detector, start, end);
      },
    );
    return windows;
  };
}

function addTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Windows that overlap become one: a text full of hints is searched once, not once a hint. */
function extend(windows: number[], start: number, end: number): void {
  const last = windows.length - 1;
  if (last > 0 && start <= windows[last]!) {
    if (end > windows[last]!) windows[last] = end;
    if (start < windows[last - 1]!) windows[last - 1] = last > 2 ? Math.max(start, windows[last - 2]!) : start;
  } else windows.push(start, end);
}

function scan(
  text: string,
  { classOf, shift, next, firstHit, hits }: Automaton,
  onWord: (word: number, end: number) => void,
  onDigits: (start: number, end: number) => void,
): void {
  let state = 0;
  let runStart = 0;
  let runCount = 0;
  let lastDigit = -1;
  for (let i = 0; i < text.length; i++) {
    const cls = classOf[text.charCodeAt(i)]!;
    state = next[(state << shift) | cls]!;
    if (state >= firstHit) for (const word of hits[state - firstHit]!) onWord(word, i + 1);
    if ((cls - 1) >>> 0 < 10) {
      if (runCount > 0 && (i === lastDigit + 1 || onlySeparators(text, lastDigit + 1, i))) runCount++;
      else {
        if (runCount >= digitsHint) onDigits(runStart, lastDigit + 1);
        runStart = i;
        runCount = 1;
      }
      lastDigit = i;
    }
  }
  if (runCount >= digitsHint) onDigits(runStart, lastDigit + 1);
}

function onlySeparators(text: string, start: number, end: number): boolean {
  if (end - start > digitGap) return false;
  for (let i = start; i < end; i++) if (!" -./()_".includes(text.charAt(i))) return false;
  return true;
}
