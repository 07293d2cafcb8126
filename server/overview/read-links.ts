/** Which groups use which tools, and with which accounts and for which data, since a day: everybody, for `crowdsOnly` to choose from. */
import { sql } from "kysely";
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

export async function readGroups(since: number, { database }: Deps): Promise<RelationsReply["groups"]> {
  const { rows } = await sql<RelationsReply["groups"][number]>`
    select d.group_name as "group", c.tool, sum(c.count)::int as activities,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from week_counts c join devices d on d.tenant_id = c.tenant_id and d.device_id = c.device_id
    where c.tenant_id = ${tenantId} and c.part = 'all' and c.week >= ${new Date(since).toISOString().slice(0, 10)}::date
      and d.group_name is not null
    group by 1, 2 order by 1, 2`.execute(database.reader);
  return rows;
}

/** One tool after the other: in between, others get at the embedded database's one connection. */
export async function readFlows(since: number, { database }: Deps): Promise<RelationsReply["flows"]> {
  const tools = await database.reader
    .selectFrom("week_counts")
    .select("tool")
    .distinct()
    .where("tenant_id", "=", tenantId)
    .where("week", ">=", sql<Date>`${new Date(since).toISOString().slice(0, 10)}::date`)
    .orderBy("tool")
    .execute();
  const flows: RelationsReply["flows"] = [];
  for (const { tool } of tools) flows.push(...(await readFlowsOf(tool, since, database)));
  return flows;
}

/** Counted by device first: far fewer rows are left to tell people apart in. */
async function readFlowsOf(tool: string, since: number, database: Deps["database"]): Promise<RelationsReply["flows"]> {
  const { rows } = await sql<RelationsReply["flows"][number]>`
    with used as (
      select a.tool, coalesce(a.account, 'unknown') as account, a.device_id, null as category, count(*) as n
      from activities a
      where a.tenant_id = ${tenantId} and a.tool = ${tool} and a.received_at >= ${new Date(since).toISOString()}::timestamptz
        and a.kind in ('paste', 'drop', 'upload', 'clipboard', 'send', 'request')
      group by 1, 2, 3
      union all
      select a.tool, coalesce(a.account, 'unknown'), a.device_id, f.category, count(*)
      from activities a cross join lateral (
        select distinct category from jsonb_to_recordset(a.findings) as x(category text)) as f
      where a.tenant_id = ${tenantId} and a.tool = ${tool} and a.received_at >= ${new Date(since).toISOString()}::timestamptz
        and a.kind in ('paste', 'drop', 'upload', 'clipboard', 'send', 'request') and a.findings <> '[]'
      group by 1, 2, 3, 4
    )
    select u.tool, u.account, u.category, sum(u.n)::int as activities,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from used u join devices d on d.tenant_id = ${tenantId} and d.device_id = u.device_id
    group by 1, 2, 3 order by 1, 2, 3 nulls first`.execute(database.reader);
  return rows;
}
