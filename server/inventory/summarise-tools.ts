/** The inventory's rows: what the database counted, joined with what the catalogue and the policy say of each tool. */
import { sql } from "kysely";
import { knownTools } from "../../lib/core/tools/known-tools.ts";
import { outcomes } from "../../lib/schema/activity.ts";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { type Category, type Severity, severities } from "../../lib/schema/finding.ts";
import type { Deps } from "../deps.ts";
import { foundEntries, readDiscoveries } from "../discoveries/read-discoveries.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";

/**
 * One row for each tool that was ever seen, in no order; or for `tool` alone. A tool that neither catalogue nor
 * policy has (a newer extension may know more) is shown under its id. People and browsers are told from `fewest` on, rounded down.
 */
export async function summariseTools(deps: Deps, tool: string | null = null): Promise<{ rows: InventoryRow[]; fewest: number }> {
  const { fewest } = await readSettings(deps);
  const [counts, data, outcomeCounts] = [
    await countActivities(deps, tool),
    await countData(deps, tool),
    await countOutcomes(deps, tool),
  ];
  const { policy } = await deps.policies.current();
  const found = await readDiscoveries(deps, tool);
  const known = knownTools(deps.tools, { ...policy, found: await foundEntries(deps) });
  const catalogue = new Map(known.map((entry) => [entry.id, entry]));
  const rows = counts.map((row) => {
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
      people: crowdOf(row.people, fewest),
      devices: crowdOf(row.devices, fewest),
      activities: row.activities,
      data: data
        .filter((kind) => kind.tool === row.tool)
        .map((kind) => ({ category: kind.category, severity: severities[kind.severity] as Severity, count: kind.count })),
      outcomes: Object.fromEntries(
        outcomes.map((outcome) => [outcome, ended.find((count) => count.outcome === outcome)?.count ?? 0]),
      ) as InventoryRow["outcomes"],
      found: found.get(row.tool) ?? null,
    };
  });
  return { rows, fewest };
}

const ofTool = (tool: string | null) => (tool === null ? sql`true` : sql`c.tool = ${tool}`);

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
    select c.tool, min(c.first_at) filter (where c.part = 'all') as first_seen, max(c.last_at) filter (where c.part = 'all') as last_seen,
      (sum(c.count) filter (where c.part = 'people'))::int as people,
      (sum(c.count) filter (where c.part = 'devices'))::int as devices,
      (sum(c.count) filter (where c.part = 'all'))::int as activities
    from tool_totals c
    where c.tenant_id = ${tenantId} and c.part in ('all', 'people', 'devices') and ${ofTool(tool)}
    group by c.tool having sum(c.count) filter (where c.part = 'all') > 0`.execute(database.reader);
  return rows;
}

/** Values found on the way to each tool by kind, most first, with the gravest severity among them. */
async function countData({ database }: Deps, tool: string | null) {
  const { rows } = await sql<{ tool: string; category: Category; severity: number; count: number }>`
    select c.tool, substr(c.part, 6) as category, max(c.severity)::int - 1 as severity, sum(c.count)::bigint as count
    from tool_totals c
    where c.tenant_id = ${tenantId} and c.part like 'data:%' and ${ofTool(tool)}
    group by c.tool, c.part having sum(c.count) > 0
    order by count desc, category`.execute(database.reader);
  return rows;
}

async function countOutcomes({ database }: Deps, tool: string | null) {
  const { rows } = await sql<{ tool: string; outcome: string; count: number }>`
    select c.tool, substr(c.part, 9) as outcome, sum(c.count)::int as count
    from tool_totals c
    where c.tenant_id = ${tenantId} and c.part like 'outcome:%' and ${ofTool(tool)}
    group by c.tool, c.part`.execute(database.reader);
  return rows;
}
