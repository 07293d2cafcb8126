/** Uses a day, by everybody and by group: what "far more than usual" is told from. */
import { sql } from "kysely";
import type { Deps } from "../../deps.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { ToolDays } from "../posture.ts";
import { day } from "../rule.ts";

/** Four whole weeks and the day that is looked at. */
const length = 29;

interface Row {
  tool: string;
  group_name: string | null;
  everybody: number;
  day: number;
  uses: number;
}

/** The last whole day of UTC is the last of each series. */
export async function gatherDays({ database, now }: Pick<Deps, "database" | "now">): Promise<ToolDays[]> {
  const until = Math.floor(now() / day) * day;
  const since = until - length * day;
  const { rows } = await sql<Row>`
    select a.tool, d.group_name, grouping(d.group_name)::int as everybody,
      floor(extract(epoch from (a.received_at - ${new Date(since).toISOString()}::timestamptz)) / 86400)::int as day, count(*)::int as uses
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.kind not in ('visit', 'copy', 'access-request', 'discovery', 'consent', 'creation')
      and a.received_at >= ${new Date(since).toISOString()}::timestamptz and a.received_at < ${new Date(until).toISOString()}::timestamptz
    group by grouping sets ((a.tool, d.group_name, 4), (a.tool, 4))`.execute(database.db);
  const people = await countPeople({ database }, new Date(until - day), new Date(until));
  const series = new Map<string, { tool: string; group: string | null; counts: number[] }>();
  for (const row of rows) {
    if (row.everybody === 0 && row.group_name === null) continue;
    const key = `${row.tool} ${row.group_name ?? ""}`;
    const one = series.get(key) ?? { tool: row.tool, group: row.group_name, counts: new Array<number>(length).fill(0) };
    one.counts[row.day] = row.uses;
    series.set(key, one);
  }
  return [...series].map(([key, one]) => ({ ...one, people: people.get(key) ?? 0, until }));
}

/** People behind the uses of the last day. */
async function countPeople({ database }: Pick<Deps, "database">, since: Date, until: Date): Promise<Map<string, number>> {
  const { rows } = await sql<{ tool: string; group_name: string | null; everybody: number; people: number }>`
    select a.tool, d.group_name, grouping(d.group_name)::int as everybody,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz
      and a.received_at < ${until.toISOString()}::timestamptz
    group by grouping sets ((a.tool, d.group_name), (a.tool))`.execute(database.db);
  return new Map(
    rows
      .filter(({ everybody, group_name }) => everybody === 1 || group_name !== null)
      .map(({ tool, group_name, people }) => [`${tool} ${group_name ?? ""}`, people]),
  );
}
