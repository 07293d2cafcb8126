/** The windows of every detector in one text, in arrays that are used again for the next: a text without hints costs nothing. */
import { grown } from "../text/digit-runs.ts";

export interface WindowLists {
  clear(): void;
  /** Windows that touch become one: a text full of hints is searched once, not once a hint. */
  open(detector: number, start: number, end: number): void;
  /** Each detector that has windows, with starts and ends in order. */
  forEach(visit: (detector: number, windows: Int32Array, length: number) => void): void;
}

export function createWindowLists(detectors: number): WindowLists {
  const lists: (Int32Array | undefined)[] = new Array(detectors).fill(undefined);
  const lengths = new Int32Array(detectors);
  /** 1 where a window came before one that was there already: words and numbers are found one after the other. */
  const unordered = new Uint8Array(detectors);
  const touched = new Int32Array(detectors);
  let touchedCount = 0;
  return {
    clear() {
      for (let i = 0; i < touchedCount; i++) {
        lengths[touched[i]!] = 0;
        unordered[touched[i]!] = 0;
      }
      touchedCount = 0;
    },
    open(detector, start, end) {
      let length = lengths[detector]!;
      let list = lists[detector];
      if (list === undefined) {
        list = new Int32Array(16);
        lists[detector] = list;
      }
      if (length === 0) touched[touchedCount++] = detector;
      else if (end < list[length - 2]!) unordered[detector] = 1;
      else {
        while (length > 0 && start <= list[length - 1]! && end >= list[length - 2]!) {
          length -= 2;
          if (list[length]! < start) start = list[length]!;
          if (list[length + 1]! > end) end = list[length + 1]!;
        }
      }
      if (length === list.length) {
        list = grown(list);
        lists[detector] = list;
      }
      list[length] = start;
      list[length + 1] = end;
      lengths[detector] = length + 2;
    },
    forEach(visit) {
      for (let i = 0; i < touchedCount; i++) {
        const detector = touched[i]!;
        if (unordered[detector] === 1) lengths[detector] = order(lists[detector]!, lengths[detector]!);
        visit(detector, lists[detector]!, lengths[detector]!);
      }
    },
  };
}

/** Room for the place of a window behind its start in a number: 16 million windows. */
const places = 1 << 24;

/** Sorts the windows and joins those that touch. Returns the length that is left. */
function order(list: Int32Array, length: number): number {
  const unordered = list.slice(0, length);
  const sorted = new Float64Array(length / 2);
  for (let i = 0; i < sorted.length; i++) sorted[i] = list[2 * i]! * places + i;
  sorted.sort();
  let kept = 0;
  for (const each of sorted) {
    const place = each % places;
    const start = unordered[2 * place]!;
    const end = unordered[2 * place + 1]!;
    if (kept > 0 && start <= list[kept - 1]!) list[kept - 1] = Math.max(list[kept - 1]!, end);
    else {
      list[kept++] = start;
      list[kept++] = end;
    }
  }
  return kept;
}
