import type { Family } from "../../lib/schema/finding.ts";
import { add, type Counts, noCounts, type Tally } from "./counts.ts";
import { contextual, structured } from "./family-groups.ts";
import { type GoldSpan, scoreSpans } from "./score-spans.ts";
import type { Judged, Miss, Suite } from "./suite.ts";

export interface MarkedText {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** Marked spans: one line a family, and for each group of families one with the families told apart and one without ("untyped"). */
export function spanSuite(name: string, marked: readonly MarkedText[], families?: readonly Family[]): Suite {
  const annotated = new Set(families ?? marked.flatMap(({ spans }) => spans.flatMap((span) => span.families)));
  const groups = [
    { name: "every family", families: annotated },
    { name: "structured", families: new Set(structured.filter((family) => annotated.has(family))) },
    { name: "contextual", families: new Set(contextual.filter((family) => annotated.has(family))) },
  ].filter((group) => group.families.size > 0);

  return {
    name,
    texts: marked.map(({ text }) => text),
    score(claims) {
      const misses: Miss[] = [];
      const judged: Judged[] = [];
      const rows = new Map<string, Counts[]>();
      const row = (name: string): Counts[] => {
        const texts = rows.get(name) ?? marked.map(noCounts);
        rows.set(name, texts);
        return texts;
      };
      for (const group of groups) for (const row_ of [group.name, `${group.name}, untyped`]) row(row_);

      marked.forEach(({ text, spans }, index) => {
        const own = claims[index] ?? [];
        const scored = scoreSpans(spans, own, annotated);
        for (const [family, counts] of scored.byFamily) {
          add(row(family)[index]!, counts);
          for (const group of groups) if (group.families.has(family)) add(row(group.name)[index]!, counts);
        }
        for (const group of groups) {
          // Another group's span is no reason for an alarm, and none to be wanted.
          const wanted = spans.map((span) => ({ ...span, scored: span.scored && group.families.has(span.families[0]!) }));
          const untyped = scoreSpans(wanted, own, group.families, false);
          for (const counts of untyped.byFamily.values()) add(row(`${group.name}, untyped`)[index]!, counts);
        }
        for (const { start, end, families } of scored.missed) {
          misses.push({ kind: "missed", row: families[0] ?? "", text, start, end, by: "" });
        }
        for (const { start, end, family, label, confidence } of scored.wrong) {
          misses.push({ kind: "false", row: family, text, start, end, by: `${label} ${confidence.toFixed(2)}` });
        }
        for (const claim of scored.right) judged.push({ claim, right: true });
        for (const claim of scored.wrong) judged.push({ claim, right: false });
      });
      const tallies: Tally[] = [...rows].map(([name, texts]) => ({ name, kind: "spans", texts }));
      return { tallies, misses, judged };
    },
  };
}
