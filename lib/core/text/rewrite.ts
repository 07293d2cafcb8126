/** A text that is written anew from another, and the way back from its offsets to the other's. */
export interface Rewritten {
  readonly text: string;
  /** The span of the source that a span of `text` came from. Where several code units became one or one became none, whole. */
  toSource(start: number, end: number): readonly [start: number, end: number];
  /** The stretch of the source that holds all that was replaced or left out in between. */
  readonly changed: readonly [start: number, end: number];
  /** Where in `text` that stretch ends. */
  readonly changedTo: number;
  /** True if something of the source was replaced by nothing. */
  readonly leavesOut: boolean;
}

export interface Rewriting {
  /** Takes the source as it is from where the last step ended up to `end`. */
  copy(end: number): void;
  /** Copies up to `at` and writes `text` in place of the next `length` code units, which are one whole on the way back. */
  replace(at: number, length: number, text: string): void;
  /** Copies up to `at` and writes another code unit in place of the next one, as if it had been that one. */
  exchange(at: number, unit: string): void;
  /** True as long as nothing was replaced or left out. */
  isUntouched(): boolean;
  /** Goes on at `at`; what stands before it is not part of the new text. */
  skip(at: number): void;
  done(): Rewritten;
}

/** Begins at `from` in the source. All offsets that it takes and gives back are the source's and the new text's own. */
export function rewrite(source: string, from = 0): Rewriting {
  const parts: string[] = [];
  /** By stretch: where it begins in the new text, where it came from, and the end of that, or -1 where it goes unit by unit. */
  const starts: number[] = [];
  const sources: number[] = [];
  const ends: number[] = [];
  let at = from;
  let length = 0;
  let firstChange = -1;
  let lastChange = -1;
  let changedTo = 0;
  let leavesOut = false;

  const add = (text: string, sourceEnd: number) => {
    starts.push(length);
    sources.push(at);
    ends.push(sourceEnd);
    parts.push(text);
    length += text.length;
  };
  const change = (start: number, end: number) => {
    if (firstChange < 0) firstChange = start;
    lastChange = end;
  };
  /** `text` is as long as what it stands for. */
  const addUnits = (text: string) => {
    const last = starts.length - 1;
    // Goes on from such a stretch: no new entry.
    if (last >= 0 && ends[last] === -1 && sources[last]! - starts[last]! === at - length) {
      parts.push(text);
      length += text.length;
    } else add(text, -1);
    at += text.length;
  };
  const copy = (end: number) => {
    if (end > at) addUnits(source.slice(at, end));
  };
  const stretchOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    copy,
    replace(start, taken, text) {
      copy(start);
      change(start, start + taken);
      if (text === "") leavesOut = true;
      else add(text, start + taken);
      at = start + taken;
      changedTo = length;
    },
    exchange(start, unit) {
      copy(start);
      change(start, start + 1);
      addUnits(unit);
      changedTo = length;
    },
    skip(next) {
      change(at, next);
      leavesOut = true;
      at = next;
      changedTo = length;
    },
    isUntouched: () => firstChange < 0,
    done: () => ({
      text: parts.join(""),
      toSource(start, end) {
        const first = stretchOf(start);
        const last = stretchOf(Math.max(start, end - 1));
        const from = ends[first] === -1 ? sources[first]! + start - starts[first]! : sources[first]!;
        const to = ends[last] === -1 ? sources[last]! + end - starts[last]! : ends[last]!;
        return [from, to];
      },
      changed: [firstChange, lastChange],
      changedTo,
      leavesOut,
    }),
  };
}
