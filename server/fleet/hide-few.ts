/** Counts of browsers, told so that nobody can work out that a few stand behind one. Pure. */
import type { Figure } from "../../lib/schema/fleet-api.ts";

/** `count` of `total`: not told where some, but fewer than `fewest`, are in it; rounded down where so few are left over. */
export function figureOf(count: number, total: number, fewest: number): Figure {
  if (count > 0 && count < fewest) return null;
  const left = total - count;
  if (left <= 0 || left >= fewest || count === 0) return { count, about: false };
  return { count: Math.floor(count / fewest) * fewest, about: true };
}

/**
 * Parts of a whole whose sum is known. What is hidden are always at least two parts, of at least `fewest` together: otherwise the sum
 * would tell. Order is kept.
 */
export function hideFew(counts: readonly number[], fewest: number): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, at) => (count > 0 && count < fewest ? at : [])));
  const sum = () => [...hidden].reduce((all, at) => all + (counts[at] ?? 0), 0);
  while (hidden.size > 0 && (hidden.size < 2 || sum() < fewest)) {
    // An empty part hides nothing by its size, but it may be what the other is taken for.
    const next = counts
      .map((count, at) => ({ count, at }))
      .filter(({ at }) => !hidden.has(at))
      .sort((one, other) => Number(one.count === 0) - Number(other.count === 0) || one.count - other.count)[0];
    if (next === undefined) break;
    hidden.add(next.at);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}
