/**
 * Knows a text again that was seen in a protected place, as a part of it or with other line breaks, letters and punctuation, by keyed
 * hashes alone. The engine is that of the company's documents; the excerpts that count are shorter here.
 */
import type { Severity } from "../../schema/finding.ts";
import { winnow } from "../company/fingerprints.ts";
import type { HashKey } from "../company/token-hashes.ts";

/** Whatever shares sixteen words in a row, some hundred characters, has three prints in common. */
const shape = { gram: 5, window: 4 };
/** Fewer shared prints are chance, or a phrase. */
const fewest = 3;

export interface SourcePlace {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
}

export interface SourceMatch {
  readonly place: SourcePlace;
  /** Different prints that the text shares with what was seen there. */
  readonly prints: number;
  readonly start: number;
  readonly end: number;
}

/** 32 bits each, every print once. */
export function sourcePrints(text: string, key: HashKey): number[] {
  const prints = new Set<number>();
  winnow(text, key, (a) => prints.add(a), shape);
  return [...prints];
}

/** Returns the search, the place that shares most first. */
export function compileSources(
  key: HashKey,
  places: readonly SourcePlace[],
  prints: Readonly<Record<string, readonly number[]>>,
): (text: string) => SourceMatch[] {
  const known = places.map((place) => ({ place, prints: new Set(prints[place.id] ?? []) })).filter((one) => one.prints.size > 0);
  if (known.length === 0) return () => [];
  return (text) => {
    const shared = known.map(() => ({ seen: new Set<number>(), start: text.length, end: 0 }));
    winnow(
      text,
      key,
      (a, _, start, end) => {
        known.forEach(({ prints: own }, index) => {
          if (!own.has(a)) return;
          const match = shared[index]!;
          match.seen.add(a);
          match.start = Math.min(match.start, start);
          match.end = Math.max(match.end, end);
        });
      },
      shape,
    );
    return known
      .map(({ place }, index) => ({
        place,
        prints: shared[index]!.seen.size,
        start: shared[index]!.start,
        end: shared[index]!.end,
      }))
      .filter(({ prints: count }) => count >= fewest)
      .sort((one, other) => other.prints - one.prints);
  };
}
