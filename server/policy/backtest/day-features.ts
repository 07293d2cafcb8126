/** The features of whole days, counted once and kept: what a back-test reads instead of every activity. */
import { sql } from "kysely";
import type { Database } from "../../storage/open-database.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { FeatureRow } from "./feature-row.ts";
import { planSlices, readSlice } from "./read-features.ts";

export const day = 86_400_000;

export function dayOf(time: number): number {
  return Math.floor(time / day) * day;
}

/** Of one day, which begins at `start` (milliseconds since 1970); null where it was not counted yet. */
export async function keptFeatures({ db }: Pick<Database, "db">, start: number): Promise<readonly FeatureRow[] | null> {
  const row = await db
    .selectFrom("policy_features")
    .select("mixtures")
    .where("tenant_id", "=", tenantId)
    .where("day", "=", sql<Date>`${new Date(start).toISOString().slice(0, 10)}::date`)
    .executeTakeFirst();
  return row?.mixtures ?? null;
}

/** Reads a day in slices and adds up what is the same; each slice is told to `onSlice`. */
export async function countDay(
  database: Database,
  from: number,
  to: number,
  onSlice: () => Promise<void>,
): Promise<FeatureRow[]> {
  const { slices } = await planSlices(database, from, to);
  const sums = new Map<string, FeatureRow>();
  for (const slice of slices) {
    for (const row of await readSlice(database, slice, false)) {
      const { count, disputed, people, ...features } = row;
      const key = JSON.stringify(features);
      const before = sums.get(key);
      sums.set(key, {
        ...features,
        count: count + (before?.count ?? 0),
        disputed: disputed + (before?.disputed ?? 0),
        people: [...new Set([...(before?.people ?? []), ...people])],
      });
    }
    await onSlice();
  }
  return [...sums.values()];
}

export async function keepFeatures(
  { db }: Pick<Database, "db">,
  start: number,
  rows: readonly FeatureRow[],
  now: number,
): Promise<void> {
  const values = {
    counted_at: new Date(now),
    activities: rows.reduce((sum, { count }) => sum + count, 0),
    mixtures: JSON.stringify(rows),
  };
  await db
    .insertInto("policy_features")
    .values({ tenant_id: tenantId, day: sql<Date>`${new Date(start).toISOString().slice(0, 10)}::date`, ...values })
    .onConflict((conflict) => conflict.columns(["tenant_id", "day"]).doUpdateSet(values))
    .execute();
}

/** Days that are counted again, since people may still say what was wrong; and how far back days are counted at all. */
const again = 3;
const farthest = 90;

/** Counts the days that are over and were not counted. For a quiet hour. */
export async function countDays({ database, now }: { readonly database: Database; readonly now: () => number }): Promise<void> {
  const today = dayOf(now());
  for (let back = 1; back <= farthest; back++) {
    const start = today - back * day;
    if (back > again && (await keptFeatures(database, start))) continue;
    const rows = await countDay(database, start, start + day, () => new Promise(setImmediate));
    await keepFeatures(database, start, rows, now());
  }
}
