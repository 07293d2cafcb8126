/** Which activities of a tool are asked for: the conditions beside tenant and tool. */
import { type RawBuilder, sql } from "kysely";
import type { TimelineQuery } from "../../lib/schema/dashboard-api.ts";
import { spanOf } from "../../lib/schema/time-range.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

const contentKinds = sql`kind in ('paste', 'drop', 'upload', 'clipboard', 'send', 'request')`;
const out = sql`outcome in ('allowed', 'overridden')`;
const ends: Readonly<Record<Exclude<TimelineQuery["end"], "">, RawBuilder<unknown>>> = {
  went: sql`${contentKinds} and ${out}`,
  kept: sql`${contentKinds} and not ${out}`,
  asked: sql`action not in ('allow', 'record')`,
  overridden: sql`outcome = 'overridden'`,
};
/** Beyond this many it is not worth counting: nobody reads so far. */
const mostCounted = 10_000;

/** Null where nothing is left out. */
export function timelineFilter({ data, end, days }: TimelineQuery, now: number): RawBuilder<boolean> | null {
  const conditions: RawBuilder<unknown>[] = [];
  if (data !== "") conditions.push(sql`findings @> ${JSON.stringify([{ category: data }])}::jsonb`);
  if (end !== "") conditions.push(ends[end]);
  const span = days === "" ? null : spanOf({ from: `now-${days}d`, to: "" }, now);
  if (span) conditions.push(sql`received_at >= ${`${span.from}T00:00:00Z`}::timestamptz`);
  return conditions.length === 0 ? null : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** How many activities the filter matches, at most 10,000. */
export async function countMatching(
  tool: string,
  filter: RawBuilder<boolean>,
  { database }: Pick<Deps, "database">,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from activities where tenant_id = ${tenantId} and tool = ${tool} and ${filter} limit ${sql.lit(mostCounted)}) as matching`.execute(
    database.reader,
  );
  return rows[0]?.count ?? 0;
}
