/** What a scorer counts, and the measures made of it. */
export interface Counts {
  /** What should have been found. */
  gold: number;
  /** How much of it was. */
  found: number;
  /** What was claimed. */
  predicted: number;
  /** How much of that is true. */
  hit: number;
}

export interface Measures {
  /** Each from 0 to 1; NaN where there is nothing to divide by. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One line of a table: counts text by text, so that texts can be drawn again for an interval. */
export interface Tally {
  readonly name: string;
  /** "spans": precision, recall and F1. "rate": `found` of `gold`, and nothing else counts. */
  readonly kind: "spans" | "rate";
  readonly texts: readonly Counts[];
  /** Printed only when somebody asks for more. */
  readonly detail?: boolean;
}

export const noCounts = (): Counts => ({ gold: 0, found: 0, predicted: 0, hit: 0 });

export function add(into: Counts, counts: Counts): void {
  into.gold += counts.gold;
  into.found += counts.found;
  into.predicted += counts.predicted;
  into.hit += counts.hit;
}

export function sum(texts: readonly Counts[]): Counts {
  const total = noCounts();
  for (const counts of texts) add(total, counts);
  return total;
}

export function measures({ gold, found, predicted, hit }: Counts): Measures {
  const precision = hit / predicted;
  const recall = found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  // Who claims nothing where there is something has found nothing; its precision is unknown, its F1 is not.
  return { precision, recall, f1: predicted === 0 && gold > 0 ? 0 : f1 };
}
