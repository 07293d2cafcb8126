/**
 * First step of the classifier: one pass over the text that says where which detector is worth running.
 * A detector's pattern never runs anywhere else, so that a text without hints costs nothing but this pass.
 */
import type { Detector } from "../../schema/detector.ts";
import { digitHintMask, digitsMask } from "../text/digit-hint.ts";
import { createDigitRuns, type DigitGroups, type DigitRuns, findDigitRuns, holdsNumber } from "../text/digit-runs.ts";
import { isSmall, isWordEdge } from "../text/lower-code.ts";
import { buildAutomaton } from "./aho-corasick.ts";
import { leastDigits } from "./least-digits.ts";
import { patternOf } from "./pattern-of.ts";
import { createScan, scanText } from "./scan-text.ts";
import { createWindowLists } from "./window-lists.ts";

/** Told of each detector that has windows: where its matches may begin, as starts and ends, in order, none touching the next. */
type OnWindows = (detector: number, windows: Int32Array, length: number) => void;

/**
 * `to`: where the last window has to begin before; the end of the text if it is left out. Returns the groups of digits that it has seen
 * on the way; they are overwritten by the next call.
 */
export type FindWindows = (text: string, onWindows: OnWindows, to?: number) => DigitGroups;

/** Text before a window that the pattern may look at but not begin in: enough for a lookbehind. */
export const windowMargin = 32;
const defaultWindow: NonNullable<Detector["window"]> = { before: 64, after: 256 };

/** Text behind a window that the pattern may see but not begin in: the rest of a match, and enough for a lookahead. */
export function windowTail({ window = defaultWindow }: Pick<Detector, "window">): number {
  return windowMargin + window.after - (window.begin ?? window.after);
}
/** In place of a mask of numbers; no mask has this bit. */
const notKnown = 1;
/** Flags of a hint that begins, or ends, with a blank. */
const edgeBefore = 1;
const edgeAfter = 2;
/** And of one that ends with a small letter and a blank: no other may follow. */
const closed = 4;
/** A text of no more than this is "<lone>": it may be one value and nothing else. */
const loneText = 48;

/** The search for the hints of all the detectors; `onWindows` gets an index in `detectors`. Keeps its arrays between texts. */
export function compileFindWindows(detectors: readonly Detector[]): FindWindows {
  const words = new Map<string, number[]>();
  const wantLone: number[] = [];
  const numbers = new Map<number, number[]>();
  detectors.forEach((detector, index) => {
    for (const hint of detector.hints) {
      const mask = hint.startsWith("<") ? digitHintMask(hint) : 0;
      if (mask !== 0) addTo(numbers, mask, index);
      else if (hint === "<lone>") wantLone.push(index);
      else addTo(words, hint === "<@>" ? "@" : hint, index);
    }
  });
  const keys = [...words.keys()];
  const trimmed = keys.map((word) => word.replace(/^ | $/g, ""));
  const edges = Uint8Array.from(keys, edgesOf);
  const wantWord = [...words.values()];
  const automaton = buildAutomaton(trimmed, (word) => keys[word]!.startsWith(" "));
  const wantNumber = [...numbers].map(([mask, wanting]) => ({
    mask,
    wanting,
    groups: undefined as readonly Alike[] | undefined,
  }));
  /** By detector, the numbers one of which every match holds; worked out when it first has a window. */
  const needs: (number | undefined)[] = new Array(detectors.length).fill(undefined);
  const reaches = new Int32Array(detectors.length);
  const runs = createDigitRuns();
  const lists = createWindowLists(detectors.length);
  const scan = createScan();
  /** What a match needs: numbers one of which it holds, and how far behind the end of a window that one may begin. */
  const neededBy = (detector: number, tail: number): Pick<Alike, "mask" | "reach"> => {
    let mask = needs[detector];
    if (mask === undefined) {
      const asked = detectors[detector]!.needs;
      const { digits, within } =
        asked === undefined ? leastDigits(patternOf(detectors[detector]!).source) : { digits: 0, within: tail };
      mask = asked === undefined ? digitsMask(digits) : digitHintMask(asked);
      needs[detector] = mask;
      reaches[detector] = Math.min(tail, within);
    }
    return { mask, reach: reaches[detector]! };
  };
  /** A hint opens the same window for most detectors that want it: what they have in common is worked out when it is first found. */
  const alike = (wanting: readonly number[]): readonly Alike[] => {
    const groups = new Map<string, Alike>();
    for (const detector of wanting) {
      const window = detectors[detector]!.window ?? defaultWindow;
      const one = {
        before: window.before,
        begin: window.begin ?? window.after,
        ...neededBy(detector, windowTail({ window })),
      };
      const { glance } = detectors[detector]!;
      const key = Object.values(one).join() + (glance === undefined ? "" : ` ${detector}`);
      const group = groups.get(key) ?? { ...one, glance, detectors: [] };
      group.detectors.push(detector);
      groups.set(key, group);
    }
    return [...groups.values()];
  };
  const alikeOf: (readonly Alike[] | undefined)[] = new Array(wantWord.length).fill(undefined);
  /** By word, the numbers one of which each of its detectors needs. */
  const wordNeeds = new Int32Array(wantWord.length).fill(notKnown);
  const neededWith = (word: number): number => {
    alikeOf[word] = alike(wantWord[word]!);
    const masks = alikeOf[word].map(({ mask }) => mask);
    wordNeeds[word] = together(masks);
    return wordNeeds[word]!;
  };
  let loneAlike: readonly Alike[] | undefined;
  let length = 0;
  let limit = 0;
  const open = (groups: readonly Alike[], start: number, end: number, text?: string) => {
    for (const { before, begin, reach, mask, glance, detectors: wanting } of groups) {
      if (mask !== 0 && (mask & runs.masksTogether) === 0) continue;
      if (glance !== undefined && text !== undefined && !glance(text, start, end)) continue;
      const from = Math.max(0, start - before);
      if (from >= limit) continue;
      const to = Math.min(length, end + begin);
      if (mask === 0 || holdsNumber(runs, mask, from, to + reach)) for (const each of wanting) lists.open(each, from, to);
    }
  };
  /** By hit, the numbers one of which each of its words needs. */
  const hitNeeds = new Int32Array(automaton.hitsFrom.length - 1).fill(notKnown);
  const neededAt = (hit: number): number => {
    const its = automaton.hits.subarray(automaton.hitsFrom[hit], automaton.hitsFrom[hit + 1]);
    hitNeeds[hit] = together(Array.from(its, (word) => (wordNeeds[word] === notKnown ? neededWith(word) : wordNeeds[word]!)));
    return hitNeeds[hit]!;
  };
  const openAtWords = (text: string) => {
    const { classOf, hits: wordsOf, hitsFrom, firstHit, lengths, restBegins, endsAt } = automaton;
    const { hits, hitsLength } = scan;
    const { masksTogether } = runs;
    for (let i = 0; i < hitsLength; i += 2) {
      const state = hits[i]! - firstHit;
      // First what costs least: without numbers in the text most words mean nothing.
      let needed = hitNeeds[state]!;
      if (needed === notKnown) needed = neededAt(state);
      if (needed !== 0 && (needed & masksTogether) === 0) continue;
      const at = hits[i + 1]!;
      if (automaton.isInWords(state, text, at)) continue;
      const code = at < length ? text.charCodeAt(at) : 0;
      const cls = classOf[code]!;
      const isOpen = isSmall(code);
      for (let k = hitsFrom[state]!; k < hitsFrom[state + 1]!; k++) {
        const word = wordsOf[k]!;
        const rest = restBegins[word]!;
        const edge = edges[word]!;
        if (rest !== 0 ? rest !== cls : isOpen && (edge & closed) !== 0) continue;
        const mask = wordNeeds[word]!;
        if (mask !== 0 && (mask & masksTogether) === 0) continue;
        const start = at - lengths[word]!;
        if ((edge & edgeBefore) !== 0 && !isEdgeAt(text, start)) continue;
        const end = endsAt(word, text, at);
        if (end < 0 || ((edge & edgeAfter) !== 0 && !isEdgeAt(text, end))) continue;
        open(alikeOf[word]!, start, end, text);
      }
    }
  };

  return (text, onWindows, to = text.length) => {
    length = text.length;
    limit = to;
    lists.clear();
    scanText(text, automaton, scan);
    findDigitRuns(text, scan, runs);
    openAtWords(text);
    if (isLone(text, scan.length > 0)) {
      loneAlike ??= alike(wantLone);
      open(loneAlike, 0, length);
    }
    for (const each of wantNumber) {
      if ((each.mask & runs.masksTogether) === 0) continue;
      each.groups ??= alike(each.wanting);
      openAtNumbers(runs, each.mask, each.groups, open);
    }
    lists.forEach(onWindows);
    return scan;
  };
}

/**
 * Detectors whose windows at a hint are the same, and the numbers (0 for none) one of which has to stand in them, or to begin no
 * farther than `reach` behind them.
 */
interface Alike {
  readonly before: number;
  readonly begin: number;
  readonly reach: number;
  readonly mask: number;
  readonly glance: Detector["glance"];
  readonly detectors: number[];
}

function edgesOf(hint: string): number {
  return (hint.startsWith(" ") ? edgeBefore : 0) | (hint.endsWith(" ") ? edgeAfter : 0) | (/[a-z] $/.test(hint) ? closed : 0);
}

/** Numbers one of which somebody needs; 0 if somebody can do without. */
function together(masks: readonly number[]): number {
  return masks.includes(0) ? 0 : masks.reduce((all, one) => all | one, 0);
}

function addTo<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** True for a text that may be one value and nothing else: short, and one word or with a digit in it. */
function isLone(text: string, hasDigit: boolean): boolean {
  return text.length <= loneText && (hasDigit || !text.trim().includes(" "));
}

function isEdgeAt(text: string, at: number): boolean {
  return at === 0 || at === text.length || isWordEdge(text.charCodeAt(at - 1), text.charCodeAt(at));
}

function openAtNumbers(
  { count, starts, ends, masks }: DigitRuns,
  mask: number,
  wanting: readonly Alike[],
  open: (groups: readonly Alike[], start: number, end: number) => void,
): void {
  for (let run = 0; run < count; run++) {
    if ((masks[run]! & mask) !== 0) open(wanting, starts[run]!, ends[run]!);
  }
}
