/** GET /api/relations: which groups use which tools, with which accounts, for which data, and what was given access. */
import { sql } from "kysely";
import { knownTools } from "../../lib/core/known-tools.ts";
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { foundEntries } from "../discoveries/read-discoveries.ts";
import { gatherSeen } from "../findings/gather-seen.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { crowdsOnly } from "./crowds-only.ts";

const day = 86_400_000;
const week = 7 * day;
const weeks = 5;
/** It reads every activity of the time: once in so long, however many look; while it does, an answer that is not too old is given. */
const freshFor = 5 * 60_000;
const goodFor = 60 * 60_000;

interface Kept {
  readonly at: number;
  readonly fewest: number;
  readonly reply: Promise<RelationsReply>;
}
const kept = new WeakMap<Deps["database"], Kept>();

export async function showRelations(deps: Deps): Promise<RelationsReply> {
  const { fewest } = await readSettings(deps);
  const now = deps.now();
  const last = kept.get(deps.database);
  const age = last && last.fewest === fewest && now >= last.at ? now - last.at : Number.POSITIVE_INFINITY;
  if (last && age < freshFor) return last.reply;
  const reply = gather(fewest, deps);
  const next = { at: now, fewest, reply };
  kept.set(deps.database, next);
  reply.catch(() => kept.get(deps.database) === next && kept.delete(deps.database));
  return last && age < goodFor ? last.reply : reply;
}

async function gather(fewest: number, deps: Deps): Promise<RelationsReply> {
  const monday = Math.floor((deps.now() - 4 * day) / week) * week + 4 * day;
  const since = monday - (weeks - 1) * week;
  const [groups, flows] = [await readGroups(since, deps), await readFlows(since, deps)];
  const { consents, creations } = await gatherSeen(deps);
  const few = (people: number) => (people < fewest ? null : Math.floor(people / fewest) * fewest);
  const grants = [
    ...consents.flatMap(({ tool, provider, client, name, people }) =>
      tool === null
        ? []
        : [{ tool, id: `${provider} ${client}`, name: `${name} · ${provider}`, kind: "app" as const, people: few(people) }],
    ),
    ...creations.map(({ tool, what, people }) => ({ tool, id: `${tool} ${what}`, name: what, kind: what, people: few(people) })),
  ];
  const shown = { groups: crowdsOnly(groups, fewest), flows: crowdsOnly(flows, fewest) };
  const { policy } = await deps.policies.current();
  const names = new Map(knownTools(deps.tools, { ...policy, found: await foundEntries(deps) }).map(({ id, name }) => [id, name]));
  const met = new Set([...shown.groups.rows, ...shown.flows.rows, ...grants].map(({ tool }) => tool));
  return {
    ...{ fewest, since, at: deps.now() },
    tools: [...met].sort().map((tool) => ({ tool, name: names.get(tool) ?? tool, status: policy.status[tool] ?? "unreviewed" })),
    ...{ groups: shown.groups.rows, flows: shown.flows.rows, grants, hidden: shown.groups.hidden + shown.flows.hidden },
  };
}

async function readGroups(since: number, { database }: Deps): Promise<RelationsReply["groups"]> {
  const { rows } = await sql<RelationsReply["groups"][number]>`
    select d.group_name as "group", c.tool, sum(c.count)::int as activities,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from week_counts c join devices d on d.tenant_id = c.tenant_id and d.device_id = c.device_id
    where c.tenant_id = ${tenantId} and c.part = 'all' and c.week >= ${new Date(since).toISOString().slice(0, 10)}::date
      and d.group_name is not null
    group by 1, 2 order by 1, 2`.execute(database.reader);
  return rows;
}

/** Counted by device first: far fewer rows are left to tell people apart in. */
async function readFlows(since: number, { database }: Deps): Promise<RelationsReply["flows"]> {
  const { rows } = await sql<RelationsReply["flows"][number]>`
    with used as (
      select a.tool, coalesce(a.account, 'unknown') as account, a.device_id, null as category, count(*) as n
      from activities a
      where a.tenant_id = ${tenantId} and a.received_at >= ${new Date(since).toISOString()}::timestamptz
        and a.kind in ('paste', 'drop', 'upload', 'clipboard', 'send', 'request')
      group by 1, 2, 3
      union all
      select a.tool, coalesce(a.account, 'unknown'), a.device_id, f.category, count(*)
      from activities a cross join lateral (
        select distinct category from jsonb_to_recordset(a.findings) as x(category text)) as f
      where a.tenant_id = ${tenantId} and a.received_at >= ${new Date(since).toISOString()}::timestamptz
        and a.kind in ('paste', 'drop', 'upload', 'clipboard', 'send', 'request') and a.findings <> '[]'
      group by 1, 2, 3, 4
    )
    select u.tool, u.account, u.category, sum(u.n)::int as activities,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from used u join devices d on d.tenant_id = ${tenantId} and d.device_id = u.device_id
    group by 1, 2, 3 order by 1, 2, 3 nulls first`.execute(database.reader);
  return rows;
}
