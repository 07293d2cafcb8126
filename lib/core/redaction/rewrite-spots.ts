/** From spans of a passage to the spots of its file that must change: a value may begin in one run of characters and end in another. */

import type { Passage, Spot } from "../../schema/reading.ts";
import type { Replacement } from "./redact.ts";

/**
 * The new text of each spot that changes. `replacements`: by start, without overlap. The placeholder goes where the value begins. Null where a part of a value stands in no spot: it
 * could not be taken out there. Linear in spots and replacements: a list has tens of thousands of both.
 */
export function rewriteSpots(
  { spots = [] }: Passage,
  text: string,
  replacements: readonly Replacement[],
): Map<number, string> | null {
  if (!standInSpots(spots, text, replacements)) return null;
  const texts = new Map<number, string>();
  let first = 0;
  for (const spot of spots) {
    while (first < replacements.length && replacements[first]!.end <= spot.start) first += 1;
    let last = first;
    while (last < replacements.length && replacements[last]!.start < spot.end) last += 1;
    if (last > first) texts.set(spot.node, rewritten(spot, text, replacements.slice(first, last)));
  }
  return texts;
}

/** True where nothing of the spans but white space lies between spots; headings, for one, we put there. `spans`: by start; they may overlap. */
export function standInSpots(
  spots: readonly Spot[],
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): boolean {
  let first = 0;
  return spans.every(({ start, end }) => {
    while (first < spots.length && spots[first]!.end <= start) first += 1;
    let at = start;
    for (let next = first; next < spots.length && at < end; next++) {
      const spot = spots[next]!;
      if (spot.start > at && text.slice(at, Math.min(spot.start, end)).trim() !== "") return false;
      at = Math.max(at, spot.end);
    }
    return at >= end || text.slice(at, end).trim() === "";
  });
}

function rewritten(spot: Spot, text: string, inside: readonly Replacement[]): string {
  let result = "";
  let at = spot.start;
  for (const { start, end, text: placeholder } of inside) {
    result += text.slice(at, Math.max(at, start));
    if (start >= spot.start) result += placeholder;
    at = Math.min(end, spot.end);
  }
  return result + text.slice(at, spot.end);
}
