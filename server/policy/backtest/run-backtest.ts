/** One back-test from the first slice to the last; can be stopped in between. */
import type { BacktestResult } from "../../../lib/schema/backtest.ts";
import type { Policy } from "../../../lib/schema/policy.ts";
import type { Deps } from "../../deps.ts";
import { countDay, day, dayOf, keepFeatures, keptFeatures } from "./day-features.ts";
import type { FeatureRow } from "./feature-row.ts";
import { planSlices, readSlice } from "./read-features.ts";
import { createTally } from "./tally.ts";

export interface BacktestOf {
  readonly live: Policy;
  readonly draft: Policy;
  readonly days: number;
  /** 0 to 1, after each slice. */
  readonly onProgress: (done: number) => void;
  /** True: stop after this slice. */
  readonly cancelled: () => boolean;
}

/** Null where it was cancelled. */
export async function runBacktest(
  { database, tools, now }: Pick<Deps, "database" | "tools" | "now">,
  { live, draft, days, onProgress, cancelled }: BacktestOf,
): Promise<BacktestResult | null> {
  const began = performance.now();
  const to = now() + 1;
  // Whole days, of which all but the last are counted once and kept.
  const from = dayOf(to - days * day);
  const categories = new Map(tools.map(({ id, category }) => [id, category]));
  const tally = createTally(live, draft, (tool) => categories.get(tool));
  const byHour = [live, draft].some(
    ({ rules, exceptions = [] }) => exceptions.length > 0 || rules.some((rule) => rule.when.time || rule.expires),
  );
  let activities = 0;
  const addAll = (rows: readonly FeatureRow[]) => {
    for (const row of rows) {
      tally.add(row);
      activities += row.count;
    }
  };
  // Whoever waits for the server, or for its one connection, is served first.
  const others = () => new Promise<void>((next) => setImmediate(next));
  const today = dayOf(to);
  for (let start = from; start < to; start = Math.min(dayOf(start) + day, to)) {
    if (cancelled()) return null;
    const end = Math.min(dayOf(start) + day, to);
    const whole = !byHour && start === dayOf(start) && end <= today;
    const kept = whole ? await keptFeatures(database, start) : null;
    if (kept) addAll(kept);
    else if (byHour)
      for (const slice of (await planSlices(database, start, end)).slices) addAll(await readSlice(database, slice, true));
    else {
      const rows = await countDay(database, start, end, others);
      addAll(rows);
      if (whole) await keepFeatures(database, start, rows, now());
    }
    onProgress((end - from) / (to - from));
    await others();
  }
  return { from, to, activities, took: Math.round(performance.now() - began), ...tally.result() };
}
