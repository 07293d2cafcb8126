/**
 * Of findings that overlap, one stays: one that is enforced before one on trial; then the one with the higher confidence; then
 * the longer; then the more severe; then the earlier; then the one whose detector comes first by name. So a card number inside a
 * longer token is no card number, and a detector on trial hides nothing.
 */
import { type Finding, severityRank } from "../../schema/finding.ts";

/** Returns the findings that stay, by start. The argument is not changed. */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const byStart = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (let i = 0; i < byStart.length; ) {
    let end = byStart[i]!.end;
    let next = i + 1;
    while (next < byStart.length && byStart[next]!.start < end) end = Math.max(end, byStart[next++]!.end);
    if (next === i + 1) kept.push(byStart[i]!);
    else keepBest(byStart.slice(i, next), end, kept);
    i = next;
  }
  return kept;
}

/** One group of findings that hang together. Marks what is taken, so that the work is no more than the sum of their lengths. */
function keepBest(group: Finding[], end: number, kept: Finding[]): void {
  const base = group[0]!.start;
  const taken = new Uint8Array(end - base);
  const chosen: Finding[] = [];
  for (const finding of group.sort(better)) {
    const from = finding.start - base;
    const to = finding.end - base;
    const at = taken.indexOf(1, from);
    if (at >= 0 && at < to) continue;
    taken.fill(1, from, to);
    chosen.push(finding);
  }
  kept.push(...chosen.sort((a, b) => a.start - b.start));
}

function better(a: Finding, b: Finding): number {
  return (
    Number(a.canary) - Number(b.canary) ||
    b.confidence - a.confidence ||
    b.end - b.start - (a.end - a.start) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    a.start - b.start ||
    (a.detector < b.detector ? -1 : 1)
  );
}
