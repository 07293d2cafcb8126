/** Adds what changed to the dashboard's counts, in the transaction that wrote it: the two never disagree. */
import { sql, type Transaction } from "kysely";
import type { Tables } from "../../storage/tables.ts";
import { tenantId } from "../../storage/tenant.ts";
import { addParts } from "./add-parts.ts";
import { countChanges, type Delta, sumDevices } from "./count-changes.ts";
import type { Change } from "./upsert-activities.ts";

/** `slot`: which of the rows that add up this transaction writes; no other that goes on at the same time uses it. */
export async function addCounts(db: Transaction<Tables>, changes: readonly Change[], slot: number): Promise<void> {
  await addParts(db, changes, slot);
  const deltas = countChanges(changes);
  if (deltas.length === 0) return;
  await addWeeks(db, deltas);
  const sums = sumDevices(deltas);
  await addTotals(db, [...sums, ...(await addUsers(db, deltas))], slot);
  await addDays(db, sums, slot);
}

async function addWeeks(db: Transaction<Tables>, deltas: readonly Delta[]): Promise<void> {
  await sql`insert into week_counts as c (tenant_id, week, part, tool, device_id, count)
    select ${tenantId}, date_trunc('week', to_timestamp(r.at / 1000.0) at time zone 'UTC')::date, r.part, r.tool, r.device_id, r.count
    from jsonb_to_recordset(${JSON.stringify(deltas)}::jsonb) as r(part text, tool text, device_id uuid, at bigint, count bigint)
    on conflict (tenant_id, week, part, tool, device_id) do update set count = c.count + excluded.count`.execute(db);
}

/** Devices and people that have not used a tool before, as deltas of its totals. */
async function addUsers(db: Transaction<Tables>, deltas: readonly Delta[]): Promise<Omit<Delta, "device_id">[]> {
  const used = deltas.filter(({ part }) => part === "all").map(({ tool, device_id }) => ({ tool, device_id }));
  const at = deltas[0]?.at ?? 0;
  if (used.length === 0) return [];
  const { rows } = await sql<{ tool: string; kind: string }>`
    insert into tool_users (tenant_id, tool, kind, who)
    select distinct ${tenantId}, r.tool, k.kind,
      case k.kind when 'devices' then d.device_id::text else coalesce(d.person_hash, d.device_id::text) end as who
    from jsonb_to_recordset(${JSON.stringify(used)}::jsonb) as r(tool text, device_id uuid)
    join devices d on d.tenant_id = ${tenantId} and d.device_id = r.device_id
    cross join (values ('devices'), ('people')) as k(kind)
    order by 2, 3, 4
    on conflict do nothing returning tool, kind`.execute(db);
  return rows.map(({ tool, kind }) => ({ tool, part: kind, at, count: 1, severity: 0 }));
}

async function addTotals(db: Transaction<Tables>, sums: readonly Omit<Delta, "device_id">[], slot: number): Promise<void> {
  await sql`insert into tool_totals as c (tenant_id, tool, part, slot, count, severity, first_at, last_at)
    select ${tenantId}, r.tool, r.part, ${slot}::smallint, sum(r.count), max(r.severity), to_timestamp(min(r.at) / 1000.0),
      to_timestamp(max(r.at) / 1000.0)
    from jsonb_to_recordset(${JSON.stringify(sums)}::jsonb) as r(part text, tool text, at bigint, count bigint, severity smallint)
    group by r.tool, r.part order by r.tool, r.part
    on conflict (tenant_id, tool, part, slot) do update set count = c.count + excluded.count,
      severity = greatest(c.severity, excluded.severity), last_at = greatest(c.last_at, excluded.last_at)`.execute(db);
}

async function addDays(db: Transaction<Tables>, sums: readonly Omit<Delta, "device_id">[], slot: number): Promise<void> {
  const rows = sums.filter(({ part }) => part === "all" || part === "held");
  if (rows.length === 0) return;
  await sql`insert into day_counts as c (tenant_id, tool, day, slot, activities, held)
    select ${tenantId}, r.tool, (to_timestamp(r.at / 1000.0) at time zone 'UTC')::date, ${slot}::smallint,
      sum(case r.part when 'all' then r.count else 0 end), sum(case r.part when 'held' then r.count else 0 end)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(part text, tool text, at bigint, count bigint)
    group by r.tool, 3 order by r.tool, 3
    on conflict (tenant_id, tool, day, slot) do update set activities = c.activities + excluded.activities,
      held = c.held + excluded.held`.execute(db);
}
