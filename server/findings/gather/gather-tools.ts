/** What is known of every tool that was met: from browsers in the last 30 days, from imports, and from the company itself. */
import { sql } from "kysely";
import { knownTools } from "../../../lib/core/tools/known-tools.ts";
import type { AccountClass } from "../../../lib/schema/account.ts";
import { emptyCard } from "../../../lib/schema/asset-card.ts";
import { type Category, type Severity, severities, severityRank } from "../../../lib/schema/finding.ts";
import type { Deps } from "../../deps.ts";
import { foundEntries } from "../../discoveries/read-discoveries.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { DataPosture, ToolPosture } from "../posture.ts";
import { day } from "../rule.ts";

/** Kinds of activities that put content on its way to a tool, and outcomes after which it was there. */
const contentKinds = sql.join(["paste", "drop", "upload", "clipboard", "send", "request"].map((kind) => sql.lit(kind)));
const wentOut = sql`outcome in ('allowed', 'overridden')`;
const window = 30 * day;

type Store = Pick<Deps, "database" | "policies" | "tools" | "now">;

/** Every tool, or `tool` alone. */
export async function gatherTools(deps: Store, only: string | null = null): Promise<ToolPosture[]> {
  const since = new Date(deps.now() - window);
  const [counts, data, accounts, cards, imported] = [
    await countUses(deps, since, only),
    await countData(deps, since, only),
    await countAccounts(deps, since, only),
    await readCards(deps),
    await countImports(deps, since, only),
  ];
  const { policy } = await deps.policies.current();
  const catalogue = new Map(
    knownTools(deps.tools, { ...policy, found: await foundEntries(deps) }).map((entry) => [entry.id, entry]),
  );
  const ids = new Set([...counts.map(({ tool }) => tool), ...imported.map(({ asset }) => asset)]);
  return [...ids].flatMap((tool) => {
    const entry = catalogue.get(tool);
    if (!entry) return [];
    const uses = counts.find((row) => row.tool === tool);
    const elsewhere = imported.filter(({ asset }) => asset === tool);
    const trains = entry.facts?.trainsOnPrompts?.value;
    return [
      {
        tool,
        name: entry.name,
        status: policy.status[tool] ?? "unreviewed",
        trains: trains === true || (typeof trains === "string" && /^yes/i.test(trains)),
        card: cards.get(tool) ?? emptyCard,
        firstSeen: Math.min(...[uses?.first_seen, ...elsewhere.map(({ first_seen }) => first_seen)].flatMap(timeOf)),
        lastSeen: Math.max(...[uses?.last_seen, ...elsewhere.map(({ last_seen }) => last_seen)].flatMap(timeOf)),
        people: Math.max(uses?.people ?? 0, ...elsewhere.map(({ people }) => people)),
        uses: uses?.uses ?? 0,
        stopped: uses?.stopped ?? 0,
        data: data.filter((row) => row.tool === tool),
        accounts: accounts.filter((row) => row.tool === tool),
        imported: elsewhere.map(({ source, people, last_seen }) => ({ source, people, latest: last_seen.getTime() })),
      },
    ];
  });
}

const ofTool = (tool: string | null) => (tool === null ? sql`true` : sql`a.tool = ${tool}`);

function timeOf(at: Date | undefined): number[] {
  return at ? [at.getTime()] : [];
}

interface Uses {
  tool: string;
  first_seen: Date;
  last_seen: Date;
  people: number;
  uses: number;
  stopped: number;
}

/** A profile whose person is not known counts as a person of its own. `first_seen` is ever; the rest, in the window. */
async function countUses({ database }: Store, since: Date, only: string | null): Promise<Uses[]> {
  const { rows } = await sql<Uses>`
    select a.tool, max(a.received_at) as last_seen,
      (select min(e.received_at) from activities e where e.tenant_id = ${tenantId} and e.tool = a.tool) as first_seen,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people,
      (count(*) filter (where a.kind in (${contentKinds})))::int as uses,
      (count(*) filter (where a.kind in (${contentKinds}) and not a.${wentOut}))::int as stopped
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz and ${ofTool(only)}
    group by a.tool`.execute(database.db);
  return rows;
}

async function countData({ database }: Store, since: Date, only: string | null): Promise<(DataPosture & { tool: string })[]> {
  const rank = sql.join(
    severities.map((severity) => sql`when ${sql.lit(severity)} then ${sql.lit(severityRank(severity))}`),
    sql` `,
  );
  const { rows } = await sql<{
    tool: string;
    category: Category;
    severity: number;
    severity_left: number | null;
    activities: number;
    left: number;
    people: number;
    latest: Date | null;
  }>`
    with found as (
      select a.tool, a.received_at, a.outcome, f.category, max(case f.severity ${rank} end) as severity,
        coalesce(d.person_hash, d.device_id::text) as person
      from activities a
      join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
      cross join lateral jsonb_to_recordset(a.findings) as f(category text, severity text)
      where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz and a.kind in (${contentKinds})
        and a.findings <> '[]' and ${ofTool(only)}
      group by a.tenant_id, a.device_id, a.activity_id, a.tool, a.received_at, a.outcome, f.category, d.person_hash, d.device_id
    )
    select tool, category, max(severity)::int as severity, count(*)::int as activities,
      (max(severity) filter (where ${wentOut}))::int as severity_left,
      (count(*) filter (where ${wentOut}))::int as left,
      (count(distinct person) filter (where ${wentOut}))::int as people,
      max(received_at) filter (where ${wentOut}) as latest
    from found group by tool, category order by tool, category`.execute(database.db);
  return rows.map(({ severity_left, ...row }) => ({
    ...row,
    severity: severities[row.severity] as Severity,
    severityLeft: severity_left === null ? null : (severities[severity_left] as Severity),
    latest: row.latest?.getTime() ?? 0,
  }));
}

async function countAccounts({ database }: Store, since: Date, only: string | null) {
  const { rows } = await sql<{ tool: string; account: AccountClass; uses: number; people: number; latest: Date }>`
    select a.tool, a.account, count(*)::int as uses, max(a.received_at) as latest,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz and a.account is not null and ${ofTool(only)}
    group by a.tool, a.account`.execute(database.db);
  return rows.map((row) => ({ ...row, latest: row.latest.getTime() }));
}

async function readCards({ database }: Store) {
  const rows = await database.db.selectFrom("asset_cards").select(["asset", "card"]).where("tenant_id", "=", tenantId).execute();
  return new Map(rows.map(({ asset, card }) => [asset, card]));
}

async function countImports({ database }: Store, since: Date, only: string | null) {
  const { rows } = await sql<{ asset: string; source: string; people: number; first_seen: Date; last_seen: Date }>`
    select asset, source, count(distinct coalesce(person_hash, record_key))::int as people, min(first_seen) as first_seen,
      max(last_seen) as last_seen
    from import_records
    where tenant_id = ${tenantId} and last_seen >= ${since.toISOString()}::timestamptz
      and ${only === null ? sql`true` : sql`asset = ${only}`}
    group by asset, source order by source`.execute(database.db);
  return rows;
}
