import type { DraftRange } from "../../lib/bridge/draft-frame.ts";

/** The same text once more, right behind the field, with what was found on a ground of its own. `ranges` by start, not overlapping. */
export function drawMarks(place: HTMLElement, text: string, ranges: readonly DraftRange[]): void {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  // A last line that is empty has no height of its own.
  parts.push(`${text.slice(at)}\n`);
  place.replaceChildren(...parts);
}
