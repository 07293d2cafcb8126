/** Which findings stand in which passage of a file. */
import type { Finding } from "../../schema/finding.ts";

/** `text.slice(start, end)` of the file's text is this passage. By start, without overlap. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/**
 * Each passage that has findings, with them, by start, the longer first; their offsets are those in the passage. `findings`: in any order,
 * with offsets in a text in which the file's begins at `from`. What reaches across passages is in none. Linear in both, but for the sorting.
 */
export function* byPassage<Passage extends Placed>(
  passages: readonly Passage[],
  findings: readonly Finding[],
  from = 0,
): Generator<readonly [placed: Passage, findings: readonly Finding[]]> {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  for (const placed of passages) {
    const first = placed.start + from;
    const last = placed.end + from;
    const inside: Finding[] = [];
    while (next < sorted.length && sorted[next]!.start < first) next += 1;
    for (; next < sorted.length && sorted[next]!.start <= last; next++) {
      const finding = sorted[next]!;
      if (finding.end <= last) inside.push({ ...finding, start: finding.start - first, end: finding.end - first });
    }
    if (inside.length > 0) yield [placed, inside];
  }
}
