/**
 * The pass over a text that finds words and digits: two look-ups a code unit, and arrays that are used again.
 *
 * A step of an automaton has to wait for the one before it, which takes longer than anything else. So both halves of the text are read
 * at once, in two lanes that do not wait for each other: nearly twice as fast.
 */

import { type DigitGroups, grown } from "../text/digit-runs.ts";
import type { Automaton } from "./aho-corasick.ts";
import { classBits, firstDigit } from "./hint-classes.ts";
import { prefixLength } from "./hint-trie.ts";

export interface Scan extends DigitGroups {
  /** Grows with the text. */
  groups: Int32Array;
  length: number;
  /** State and end of each hit. Grows with the text. */
  hits: Int32Array;
  hitsLength: number;
  /** What the second half holds, until it is added. */
  readonly second: Lane;
}

type Lane = Pick<Scan, "groups" | "length" | "hits" | "hitsLength">;

/** Numbers in the arrays at first. They are given up again when they got larger than the other many. */
const usualLength = 1_024;
const keptLength = 1 << 17;

const emptyLane = (): Lane => ({
  groups: new Int32Array(usualLength),
  length: 0,
  hits: new Int32Array(usualLength),
  hitsLength: 0,
});

export function createScan(): Scan {
  return { ...emptyLane(), second: emptyLane() };
}

/** Replaces what `scan` holds. */
export function scanText(text: string, automaton: Automaton, scan: Scan): void {
  const { classOf, next, firstStop } = automaton;
  const { second } = scan;
  clear(scan);
  clear(second);
  const half = text.length >> 1;
  let one = 0;
  let two = 0;
  // No state knows of more than a prefix.
  for (let i = Math.max(0, half - prefixLength); i < half; i++) two = next[(two << classBits) | classOf[text.charCodeAt(i)]!]!;
  for (let i = 0, j = half; i < half; i++, j++) {
    const classOne = classOf[text.charCodeAt(i)]!;
    const classTwo = classOf[text.charCodeAt(j)]!;
    one = next[(one << classBits) | classOne]!;
    two = next[(two << classBits) | classTwo]!;
    if (one < firstStop && two < firstStop) continue;
    if (one >= firstStop) stop(scan, automaton.firstHit, one, classOne, i);
    if (two >= firstStop) stop(second, automaton.firstHit, two, classTwo, j);
  }
  if (2 * half < text.length) {
    const last = classOf[text.charCodeAt(2 * half)]!;
    two = next[(two << classBits) | last]!;
    if (two >= firstStop) stop(second, automaton.firstHit, two, last, 2 * half);
  }
  addSecond(scan, second);
}

function clear(lane: Lane): void {
  if (lane.hits.length > keptLength) lane.hits = new Int32Array(usualLength);
  lane.length = 0;
  lane.hitsLength = 0;
}

/** What has been read when a state was reached that is worth a stop. */
function stop(lane: Lane, firstHit: number, state: number, cls: number, at: number): void {
  if (cls >= firstDigit && cls < firstDigit + 10) {
    if (lane.length > 0 && lane.groups[lane.length - 1] === at) lane.groups[lane.length - 1] = at + 1;
    else {
      if (lane.length === lane.groups.length) lane.groups = grown(lane.groups);
      lane.groups[lane.length] = at;
      lane.groups[lane.length + 1] = at + 1;
      lane.length += 2;
    }
  }
  if (state < firstHit) return;
  if (lane.hitsLength === lane.hits.length) lane.hits = grown(lane.hits);
  lane.hits[lane.hitsLength] = state;
  lane.hits[lane.hitsLength + 1] = at + 1;
  lane.hitsLength += 2;
}

function addSecond(scan: Lane, { groups, length, hits, hitsLength }: Lane): void {
  let from = 0;
  // A group that stands in both halves is one.
  if (length > 0 && scan.length > 0 && scan.groups[scan.length - 1] === groups[0]) {
    scan.groups[scan.length - 1] = groups[1]!;
    from = 2;
  }
  while (scan.length + length > scan.groups.length) scan.groups = grown(scan.groups);
  for (let i = from; i < length; i++) scan.groups[scan.length++] = groups[i]!;
  while (scan.hitsLength + hitsLength > scan.hits.length) scan.hits = grown(scan.hits);
  for (let i = 0; i < hitsLength; i++) scan.hits[scan.hitsLength++] = hits[i]!;
}
