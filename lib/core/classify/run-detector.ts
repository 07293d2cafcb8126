/** Second step of the classifier: one detector's pattern in the windows that its hints opened. */
import type { Detector } from "../../schema/detector.ts";
import type { Finding } from "../../schema/finding.ts";
import { endsWithGroup } from "./ends-with-group.ts";
import { windowMargin, windowTail } from "./find-windows.ts";
import type { MovableContext } from "./match-context.ts";
import { type NumberShape, numberShape } from "./number-shape.ts";
import { findNumberStarts, firstStart, nextOfShape } from "./number-starts.ts";
import { patternOf } from "./pattern-of.ts";

/** Places that are tried in one go. */
const stride = 32;
/** What may stand before a match: as little as possible, so that one try finds it at any of those places. */
const lead = `[^]{0,${stride - 1}}?`;

export interface RunDetector {
  /** `context.text` is the text, `windows` the first `length` numbers of starts and ends. */
  run(context: MovableContext, windows: Int32Array, length: number, found: Finding[]): void;
  /** Compiles the pattern, which V8 does in two steps at its first uses: a millisecond that the first paste need not pay. */
  warmUp(): void;
}

/** What is asked of a match. */
interface Match {
  readonly index: number;
  readonly 0: string;
  readonly groups?: Readonly<Record<string, string>> | undefined;
}

/** The search goes on behind a match whether it was confirmed or not, so that no text is read twice. */
export function compileRunDetector(detector: Detector): RunDetector {
  const { confidence = 0, valueGroup, confirm } = detector;
  const tail = windowTail(detector);
  let lazyPattern: RegExp | undefined;
  let lazyLead: RegExp | undefined;
  let lazyIndices: RegExp | undefined;
  let lazyAtEnd: boolean | undefined;
  /** A search would go on to the end of the piece: where matches begin near the hint, only those places are tried. */
  const nearHint = tail > windowMargin;
  const pattern = () => {
    if (lazyPattern === undefined) {
      const { source, flags } = patternOf(detector);
      lazyPattern = nearHint ? new RegExp(`${lead}(?:${source})`, `${flags}y`) : new RegExp(source, `${flags}g`);
    }
    return lazyPattern;
  };
  const nextMatch = (search: RegExp, piece: string, limit: number): Match | null => {
    if (!nearHint) {
      const match = search.exec(piece);
      return match !== null && match.index < limit ? match : null;
    }
    for (let at = search.lastIndex; at < limit; at += stride) {
      search.lastIndex = at;
      if (!search.test(piece)) continue;
      // Asked for only where there is a match: a group costs every place that is tried.
      lazyLead ??= new RegExp(withLead(patternOf(detector).source), `${patternOf(detector).flags}y`);
      lazyLead.lastIndex = at;
      const match = lazyLead.exec(piece)!;
      const skipped = match[1]!.length;
      const index = match.index + skipped;
      return index < limit ? { index, 0: match[0].slice(skipped), groups: match.groups } : null;
    }
    return null;
  };

  let lazyShape: NumberShape | null | undefined;
  let lazyHere: RegExp | undefined;
  const shapeOf = (): NumberShape | undefined => {
    if (lazyShape === undefined) lazyShape = (nearHint ? undefined : numberShape(patternOf(detector))) ?? null;
    return lazyShape ?? undefined;
  };
  const patternHere = () => {
    lazyHere ??= new RegExp(patternOf(detector).source, `${patternOf(detector).flags}y`);
    return lazyHere;
  };
  /** The first match, from the place `first` of those where numbers may begin, before `to`. `piece` begins at `base`. */
  const nextNumber = (
    context: MovableContext,
    shape: NumberShape,
    here: RegExp,
    piece: string,
    base: number,
    first: number,
    to: number,
  ) => {
    const { text, starts, work } = context;
    const sure = sureTo(text, base + piece.length, shape);
    for (let i = first; i >= 0; i = nextOfShape(starts, i - 1, sure, to, shape)) {
      work.units += shape.longest;
      const index = starts.at[i]! - base;
      here.lastIndex = index;
      if (here.test(piece)) return { index, 0: piece.slice(index, here.lastIndex) };
    }
    return null;
  };

  /** Where the value stands in a match at `at`: positions cost as much as the match, so only matches are asked for them. */
  const valueSpan = (piece: string, at: number, group: string): readonly [number, number] | undefined => {
    if (lazyIndices === undefined) {
      const { source, flags } = patternOf(detector);
      lazyIndices = new RegExp(source, `${flags}dy`);
    }
    lazyIndices.lastIndex = at;
    return lazyIndices.exec(piece)?.indices?.groups?.[group];
  };

  return {
    warmUp() {
      // V8 compiles once for each width of a text's code units. What is pasted has the wide ones, which is enough for the long patterns.
      for (const text of nearHint ? ["\u20ac1"] : ["a1", "\u20ac1"]) for (let use = 0; use < 2; use++) text.search(pattern());
    },
    run(context, windows, length, found) {
      const { text, work, starts } = context;
      const shape = shapeOf();
      const numbers = shape !== undefined && knowsNumbers(context, windows, length) ? shape : undefined;
      const search = numbers === undefined ? pattern() : patternHere();
      let doneTo = 0;
      for (let w = 0; w < length; w += 2) {
        const end = windows[w + 1]!;
        const start = Math.max(windows[w]!, doneTo);
        if (start >= end) continue;
        const base = Math.max(0, start - windowMargin);
        const pieceEnd = Math.min(text.length, end + tail);
        let first = -1;
        if (numbers !== undefined) {
          first = nextOfShape(starts, firstStart(starts, start), sureTo(text, pieceEnd, numbers), end, numbers);
          if (first < 0) continue;
        }
        const piece = text.slice(base, pieceEnd);
        work.windows++;
        if (numbers === undefined) work.units += piece.length;
        search.lastIndex = start - base;
        for (;;) {
          const match =
            numbers === undefined
              ? nextMatch(search, piece, end - base)
              : nextNumber(context, numbers, search, piece, base, first, end);
          if (match === null) break;
          work.matches++;
          const whole = match[0];
          doneTo = base + match.index + whole.length;
          if (numbers !== undefined) {
            first = nextOfShape(starts, firstStart(starts, doneTo), sureTo(text, pieceEnd, numbers), end, numbers);
          } else if (whole === "") search.lastIndex++;
          context.start = base + match.index;
          context.end = doneTo;
          let value = whole;
          if (valueGroup !== undefined) {
            lazyAtEnd ??= endsWithGroup(patternOf(detector).source, valueGroup);
            const place = lazyAtEnd ? placeAtEnd(match, valueGroup) : onlyPlace(match, valueGroup);
            const span = place ?? valueSpan(piece, match.index, valueGroup);
            if (span === undefined) continue;
            context.start = base + span[0];
            context.end = base + span[1];
            value = piece.slice(span[0], span[1]);
          }
          work.units += value.length;
          const sure = confirm === undefined ? confidence : confirm(value, context);
          if (sure <= 0 && context.observe === undefined) continue;
          const candidate = finding(detector, context.start, context.end, sure);
          found.push(candidate);
          context.observe?.(candidate, detector, value, context);
        }
      }
    },
  };
}

/** The end of a piece is the end of a text to the pattern: what may reach it is tried whatever its shape. */
function sureTo(text: string, pieceEnd: number, { longest }: NumberShape): number {
  return pieceEnd === text.length ? pieceEnd : pieceEnd - longest - 2;
}

/**
 * True if it is known where numbers begin in the text. That costs as much as searching it once for one of them, and is found out when
 * as much has been searched.
 */
function knowsNumbers(context: MovableContext, windows: Int32Array, length: number): boolean {
  if (context.knowsStarts) return true;
  if (context.searched < context.text.length) {
    for (let w = 0; w < length; w += 2) context.searched += windows[w + 1]! - windows[w]!;
    return false;
  }
  findNumberStarts(context.text, context.starts);
  context.knowsStarts = true;
  return true;
}

/** The pattern behind its lead, which becomes group 1. */
function withLead(source: string): string {
  const renumbered = source.replace(/\\(?:([1-9])|[\s\S])/g, (whole, group) =>
    group === undefined ? whole : `\\${Number(group) + 1}`,
  );
  return `(${lead})(?:${renumbered})`;
}

/** Where the value stands if every match ends with it. */
function placeAtEnd(match: Match, group: string): readonly [number, number] | undefined {
  const value = match.groups?.[group];
  if (value === undefined) return undefined;
  const end = match.index + match[0].length;
  return [end - value.length, end];
}

/** Where the value stands if the match holds it once, so that there is no doubt; saves matching a second time. */
function onlyPlace(match: Match, group: string): readonly [number, number] | undefined {
  const value = match.groups?.[group];
  if (value === undefined || value === "") return undefined;
  const at = match[0].lastIndexOf(value);
  if (at < 0 || match[0].indexOf(value) !== at) return undefined;
  return [match.index + at, match.index + at + value.length];
}

function finding(detector: Detector, start: number, end: number, confidence: number): Finding {
  const { id, category, family, severity, canary = false } = detector;
  return { detector: id, category, family, severity, start, end, confidence, canary };
}
