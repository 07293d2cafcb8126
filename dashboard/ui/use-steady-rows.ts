import { useState } from "react";

interface Kept {
  readonly view: string;
  readonly ids: readonly string[];
}

interface Steady<Row> {
  /** Every row at the place that it had; what is new stands last. */
  readonly rows: readonly Row[];
  /** Some stand elsewhere by now. */
  readonly moved: boolean;
  /** Puts them where they belong. */
  readonly order: () => void;
}

/**
 * Rows that are read anew under the reader's eyes: figures change in place, and no row jumps away from a pointer. `view` is what was
 * asked for (the address); `settled` is false while rows of another view are still shown.
 */
export function useSteadyRows<Row>(
  rows: readonly Row[],
  view: string,
  settled: boolean,
  idOf: (row: Row) => string,
): Steady<Row> {
  const ids = rows.map(idOf);
  const [kept, keep] = useState<Kept>({ view: "", ids: [] });
  if (settled && rows.length > 0 && (kept.view !== view || kept.ids.length === 0)) keep({ view, ids });
  if (kept.view !== view) return { rows, moved: false, order: () => keep({ view, ids }) };
  const steady = steadyOrder(kept.ids, ids);
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return {
    rows: steady.map((id) => byId.get(id) as Row),
    moved: steady.some((id, index) => id !== ids[index]),
    order: () => keep({ view, ids }),
  };
}

/** The ids of `now`: those of `before` in its order, then the others in theirs. */
export function steadyOrder(before: readonly string[], now: readonly string[]): string[] {
  const there = new Set(now);
  const known = new Set(before);
  return [...before.filter((id) => there.has(id)), ...now.filter((id) => !known.has(id))];
}
