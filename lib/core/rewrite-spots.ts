/** From spans of a passage to the spots of its file that must change: a value may begin in one run of characters and end in another. */

import type { Passage, Spot } from "../schema/reading.ts";
import type { Replacement } from "./redact.ts";

/**
 * The new text of each spot that changes. `replacements`: by start, without overlap. The placeholder goes where the value begins. Null where a part of a value stands in no spot: it
 * could not be taken out there.
 */
export function rewriteSpots({ spots }: Passage, text: string, replacements: readonly Replacement[]): Map<number, string> | null {
  const texts = new Map<number, string>();
  for (const spot of spots ?? []) {
    const inside = replacements.filter(({ start, end }) => start < spot.end && end > spot.start);
    if (inside.length > 0) texts.set(spot.node, rewritten(spot, text, inside));
  }
  const all = replacements.every(({ start, end }) => covered(spots ?? [], text, start, end));
  return all ? texts : null;
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

/** What lies between spots is white space and headings, which we put there. */
function covered(spots: readonly Spot[], text: string, start: number, end: number): boolean {
  let at = start;
  for (const spot of spots) {
    if (spot.end <= at) continue;
    if (spot.start > at && text.slice(at, Math.min(spot.start, end)).trim() !== "") return false;
    at = Math.max(at, spot.end);
    if (at >= end) return true;
  }
  return text.slice(at, end).trim() === "";
}
