import { type Category, categories } from "../../lib/schema/finding.ts";
import type { Figure, FlowsReply } from "../../lib/schema/overview-api.ts";

type Row = FlowsReply["rows"][number];

const add = (one: Figure, other: Figure): Figure => ({
  now: one.now + other.now,
  before: (one.before ?? 0) + (other.before ?? 0),
});
const none: Figure = { now: 0, before: 0 };

/** Sums over all tools, and the kinds of data that occur at all, in the order of the schema. */
export function sumFlows(rows: readonly Row[]): {
  readonly kinds: readonly Category[];
  readonly went: Figure;
  readonly kept: Figure;
  readonly asked: Figure;
  readonly overridden: Figure;
  /** Largest cell of what went out. */
  readonly most: number;
} {
  const cells = rows.flatMap(({ data }) => data);
  const seen = new Set(cells.filter(({ went, kept }) => went.now + kept.now > 0).map(({ category }) => category));
  return {
    kinds: categories.filter((category) => seen.has(category)),
    went: cells.reduce((sum, { went }) => add(sum, went), none),
    kept: cells.reduce((sum, { kept }) => add(sum, kept), none),
    asked: rows.reduce((sum, { asked }) => add(sum, asked), none),
    overridden: rows.reduce((sum, { overridden }) => add(sum, overridden), none),
    most: Math.max(0, ...cells.map(({ went }) => went.now)),
  };
}

/** How strongly a cell is shaded, 0 to 40 percent: by the root, so that the few beside the many are still seen. */
export function shadeOf(value: number, most: number): number {
  return most === 0 || value <= 0 ? 0 : Math.round(8 + 32 * Math.sqrt(value / most));
}
