/** The inventory's rows: what the database counted, joined with what the catalogue and the policy say of each tool. */
import { sql } from "kysely";
import { knownTools } from "../../lib/core/known-tools.ts";
import { outcomes } from "../../lib/schema/activity.ts";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { type Category, type Severity, severities, severityRank } from "../../lib/schema/finding.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

/**
 * One row for each tool that was ever seen, in no order; or for `tool` alone. A tool that neither catalogue nor
 * policy has (a newer extension may know more) is shown under its id.
 */
export async function summariseTools(deps: Deps, tool: string | null = null): Promise<InventoryRow[]> {
  const [counts, data, outcomeCounts] = [
    await countActivities(deps, tool),
    await countData(deps, tool),
    await countOutcomes(deps, tool),
  ];
  const { policy } = await deps.policies.current();
  const catalogue = new Map(knownTools(deps.tools, policy).map((entry) => [entry.id, entry]));
  return counts.map((row) => {
    const entry = catalogue.get(row.tool);
    const ended = outcomeCounts.filter((count) => count.tool === row.tool);
    return {
      tool: row.tool,
      name: entry?.name ?? row.tool,
      vendor: entry?.vendor ?? "not in the catalogue",
      category: entry?.category ?? "chat",
      status: policy.status[row.tool] ?? "unreviewed",
      firstSeen: row.first_seen.getTime(),
      lastSeen: row.last_seen.getTime(),
      people: row.people,
      devices: row.devices,
      activities: row.activities,
      data: data
        .filter((kind) => kind.tool === row.tool)
        .map((kind) => ({ category: kind.category, severity: severities[kind.severity] as Severity, count: kind.count })),
      outcomes: Object.fromEntries(
        outcomes.map((outcome) => [outcome, ended.find((count) => count.outcome === outcome)?.count ?? 0]),
      ) as InventoryRow["outcomes"],
    };
  });
}

const ofTool = (tool: string | null) => (tool === null ? sql`true` : sql`a.tool = ${tool}`);

interface Counts {
  tool: string;
  first_seen: Date;
  last_seen: Date;
  people: number;
  devices: number;
  activities: number;
}

/** A profile whose person is not known counts as a person of its own. */
async function countActivities({ database }: Deps, tool: string | null): Promise<Counts[]> {
  const { rows } = await sql<Counts>`
    select a.tool, min(a.received_at) as first_seen, max(a.received_at) as last_seen,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people,
      count(distinct a.device_id)::int as devices, count(*)::int as activities
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and ${ofTool(tool)}
    group by a.tool`.execute(database.db);
  return rows;
}

/** Values found on the way to each tool by kind, most first, with the gravest severity among them. */
async function countData({ database }: Deps, tool: string | null) {
  const rank = sql.join(
    severities.map((severity) => sql`when ${sql.lit(severity)} then ${sql.lit(severityRank(severity))}`),
    sql` `,
  );
  const { rows } = await sql<{ tool: string; category: Category; severity: number; count: number }>`
    select a.tool, f.category, max(case f.severity ${rank} end)::int as severity, sum(f.count)::bigint as count
    from activities a, jsonb_to_recordset(a.findings) as f(category text, severity text, count bigint)
    where a.tenant_id = ${tenantId} and ${ofTool(tool)}
    group by a.tool, f.category
    order by count desc, f.category`.execute(database.db);
  return rows;
}

async function countOutcomes({ database }: Deps, tool: string | null) {
  const { rows } = await sql<{ tool: string; outcome: string; count: number }>`
    select a.tool, a.outcome, count(*)::int as count from activities a
    where a.tenant_id = ${tenantId} and a.kind <> 'visit' and ${ofTool(tool)}
    group by a.tool, a.outcome`.execute(database.db);
  return rows;
}
