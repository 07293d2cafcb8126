/** What a table's values are once their headings are read with them: a number alone says little. */
import type { Finding } from "../../schema/finding.ts";
import type { Spot } from "../../schema/reading.ts";
import { cellsOf, separatorOf } from "./separated.ts";
import { tableText } from "./table-text.ts";

/**
 * Findings in a text of values apart by commas, tabs or semicolons, with offsets in that text; none for any other text. Only such as stand
 * in one cell: the headings are put beside them for the look and are nowhere in the text.
 */
export function findInTable(text: string, classify: (text: string) => readonly Finding[]): Finding[] {
  const separator = separatorOf(text);
  if (!separator) return [];
  const table = tableText(cellsOf(text, separator));
  const findings: Finding[] = [];
  let at = 0;
  for (const finding of classify(table.text)) {
    while ((table.spots[at]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) at += 1;
    const spot = table.spots[at];
    if (!spot || finding.start < spot.start || finding.end > spot.end) continue;
    const start = startInText(text, spot, table.text) + finding.start - spot.start;
    const end = start + finding.end - finding.start;
    if (text.slice(start, end) === table.text.slice(finding.start, finding.end)) findings.push({ ...finding, start, end });
  }
  return findings;
}

function startInText(text: string, spot: Spot, table: string): number {
  return text[spot.node] === '"' && table[spot.start] !== '"' ? spot.node + 1 : spot.node;
}
