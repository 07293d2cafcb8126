/**
 * The digit runs of a text: groups of digits with at most three separators between two of them. Found once, used by every
 * detector that looks for a number. Plain arrays that are used again for the next text.
 */
import { groupsOfOneNumber, mostDigits } from "./digit-hint.ts";

/** Start and end of each group of digits in order: the first `length` numbers of `groups`. */
export interface DigitGroups {
  readonly groups: Int32Array;
  readonly length: number;
}

export interface DigitRuns {
  count: number;
  /** First code unit of each run, and one past its last. */
  starts: Int32Array;
  ends: Int32Array;
  /** Bit n set: up to eight neighbouring groups of the run hold n digits together; bit 31: 31 or more. */
  masks: Int32Array;
  /** The bits of all runs. */
  masksTogether: number;
}

/** At most this many separators may stand between two digits of one run: "+49 (0) 30". */
const digitGap = 3;

export function createDigitRuns(): DigitRuns {
  return { count: 0, starts: new Int32Array(64), ends: new Int32Array(64), masks: new Int32Array(64), masksTogether: 0 };
}

/** Replaces what `runs` holds. */
export function findDigitRuns(text: string, { groups, length }: DigitGroups, runs: DigitRuns): void {
  runs.count = 0;
  runs.masksTogether = 0;
  for (let first = 0, next = 0; first < length; first = next) {
    let mask = 0;
    for (next = first; next < length; next += 2) {
      if (next > first && !onlySeparators(text, groups[next - 1]!, groups[next]!)) break;
      let sum = 0;
      for (let back = next; back >= first && back > next - 2 * groupsOfOneNumber && sum < mostDigits; back -= 2) {
        sum += groups[back + 1]! - groups[back]!;
        mask |= 1 << Math.min(sum, mostDigits);
      }
    }
    add(runs, groups[first]!, groups[next - 1]!, mask);
    runs.masksTogether |= mask;
  }
}

function add(runs: DigitRuns, start: number, end: number, mask: number): void {
  if (runs.count === runs.starts.length) {
    runs.starts = grown(runs.starts);
    runs.ends = grown(runs.ends);
    runs.masks = grown(runs.masks);
  }
  runs.starts[runs.count] = start;
  runs.ends[runs.count] = end;
  runs.masks[runs.count++] = mask;
}

/** The same numbers with room for as many again. */
export function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** True if a run that holds such a number touches the stretch from `start` to `end`. */
export function holdsNumber({ count, starts, ends, masks }: DigitRuns, mask: number, start: number, end: number): boolean {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  for (; low < count && starts[low]! < end; low++) if ((masks[low]! & mask) !== 0) return true;
  return false;
}

function onlySeparators(text: string, start: number, end: number): boolean {
  if (end - start > digitGap) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Blank - . / ( ) _
    if (code !== 0x20 && (code < 0x28 || code > 0x2f || code === 0x2a || code === 0x2b || code === 0x2c) && code !== 0x5f) {
      return false;
    }
  }
  return true;
}
