import type { Family } from "../../lib/schema/finding.ts";
import { type Counts, noCounts } from "./counts.ts";
import type { Claim } from "./engine.ts";

/** A value that somebody marked in a text. Offsets are UTF-16 code units. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** Families that count as right, the main one first. */
  readonly families: readonly Family[];
  /** False for a value that its own check digits refute: neither finding nor missing it counts. */
  readonly scored: boolean;
}

export interface ScoredText {
  readonly byFamily: ReadonlyMap<Family, Counts>;
  readonly missed: readonly GoldSpan[];
  readonly wrong: readonly Claim[];
  readonly right: readonly Claim[];
}

/**
 * A span is found when claims of a right family cover at least half of it. A claim is false when it touches no span of its family.
 * Claims of families outside `annotated` are left out. `typed` false: every family counts as right for every span.
 */
export function scoreSpans(
  gold: readonly GoldSpan[],
  claims: readonly Claim[],
  annotated: ReadonlySet<Family>,
  typed = true,
): ScoredText {
  const byFamily = new Map<Family, Counts>();
  const of = (family: Family): Counts => {
    const counts = byFamily.get(family) ?? noCounts();
    byFamily.set(family, counts);
    return counts;
  };
  const fits = (span: GoldSpan, claim: Claim) => !typed || span.families.includes(claim.family);
  const counting = claims.filter(({ family }) => annotated.has(family));

  const missed: GoldSpan[] = [];
  for (const span of gold) {
    const [main] = span.families;
    if (!span.scored || main === undefined || !annotated.has(main)) continue;
    const counts = of(main);
    counts.gold++;
    if (
      2 *
        covered(
          span,
          counting.filter((claim) => fits(span, claim)),
        ) >=
      span.end - span.start
    )
      counts.found++;
    else missed.push(span);
  }

  const wrong: Claim[] = [];
  const right: Claim[] = [];
  for (const claim of counting) {
    const touched = gold.filter((span) => fits(span, claim) && span.start < claim.end && claim.start < span.end);
    if (touched.length > 0 && !touched.some(({ scored }) => scored)) continue;
    const counts = of(touched[0]?.families[0] ?? claim.family);
    counts.predicted++;
    if (touched.length > 0) counts.hit++;
    (touched.length > 0 ? right : wrong).push(claim);
  }
  return { byFamily, missed, wrong, right };
}

/** Code units of the span under at least one claim; claims may overlap each other. */
function covered(span: GoldSpan, claims: readonly Claim[]): number {
  let units = 0;
  let upTo = span.start;
  for (const { start, end } of [...claims].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, upTo);
    const to = Math.min(end, span.end);
    if (to > from) {
      units += to - from;
      upTo = to;
    }
  }
  return units;
}
