/** GET /api/incidents/:tool: what a breach at a tool's vendor would touch. Of people only figures that enough of them stand behind. */
import { sql } from "kysely";
import { knownTools } from "../../lib/core/tools/known-tools.ts";
import type { AccountClass } from "../../lib/schema/account.ts";
import { type Category, type Severity, severities, severityRank } from "../../lib/schema/finding.ts";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import type { Deps } from "../deps.ts";
import { showMoments } from "../moments/show-moments.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { listIdentities } from "../privacy/identities.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { listMessages } from "./messages.ts";

/** Throws 404 for a tool that no list names and no browser has met. */
export async function readIncident(tool: string, userId: string, deps: Deps): Promise<IncidentReply> {
  if (!/^[!-~ ]{1,258}$/.test(tool)) throw unknown();
  const { fewest, aggregatesOnly } = await readSettings(deps);
  const { policy } = await deps.policies.current();
  const entry = knownTools(deps.tools, policy).find(({ id }) => id === tool);
  const [seen, groups, data, accounts] = [
    await readSeen(tool, deps),
    await countGroups(tool, deps),
    await countData(tool, deps),
    await countAccounts(tool, deps),
  ];
  if (!entry && !seen.first) throw unknown();
  const card = await deps.database.db
    .selectFrom("asset_cards")
    .select("card")
    .where("tenant_id", "=", tenantId)
    .where("asset", "=", tool)
    .executeTakeFirst();
  const crowd = (people: number) => crowdOf(people, fewest);
  const shown = (value: number, people: number) => (people < fewest ? null : value);
  const { rows: looks } = await listIdentities(deps, userId);
  return {
    ...{ tool, name: entry?.name ?? tool, vendor: entry?.vendor || null, status: policy.status[tool] ?? "unreviewed", fewest },
    ...{ owner: card?.card.owner ?? null, response: card?.card.response ?? null },
    ...{ firstSeen: seen.first?.getTime() ?? null, lastSeen: seen.last?.getTime() ?? null },
    ...{ people: crowd(seen.people), browsers: crowd(seen.browsers) },
    groups: groups.flatMap(({ group, people }) => {
      const enough = crowd(people);
      return enough === null ? [] : [{ group, people: enough }];
    }),
    smallGroups: groups.some(({ people }) => people < fewest),
    data: data
      .filter(({ people }) => !aggregatesOnly || people >= fewest)
      .map((row) => ({
        ...{ category: row.category, severity: severities[row.severity] as Severity },
        ...{ left: shown(row.left, row.gone), stopped: shown(row.stopped, row.stayed) },
        ...{ firstAt: shown(row.first_at.getTime(), row.people), lastAt: shown(row.last_at.getTime(), row.people) },
      })),
    accounts: accounts
      .filter(({ people }) => !aggregatesOnly || people >= fewest)
      .map(({ account, activities, people }) => ({ account, activities: shown(activities, people) })),
    grants: (await showMoments(tool, deps)).consents.filter(({ people }) => !aggregatesOnly || people !== null),
    imported: await readImported(tool, fewest, deps),
    messages: await listMessages(tool, deps),
    looks: looks.flatMap(({ tool: about, request, askedAt, expiresAt, approvals, state, mine }) =>
      about === tool ? [{ request, askedAt, expiresAt, approvals, state, mine: mine === "asked" }] : [],
    ),
  };
}

function unknown() {
  return refuse(404, "unknown-tool", "There is no such tool.");
}

async function readSeen(tool: string, { database }: Deps) {
  const { rows } = await sql<{ first: Date | null; last: Date | null; people: number; browsers: number }>`
    select min(first_at) as first, max(last_at) as last,
      (select count(*)::int from tool_users u where u.tenant_id = ${tenantId} and u.tool = ${tool} and u.kind = 'people') as people,
      (select count(*)::int from tool_users u where u.tenant_id = ${tenantId} and u.tool = ${tool} and u.kind = 'devices') as browsers
    from tool_totals where tenant_id = ${tenantId} and tool = ${tool} and part = 'all'`.execute(database.reader);
  return rows[0]!;
}

/** By the groups in which the browsers are now; "" for those that are in none. */
async function countGroups(tool: string, { database }: Deps) {
  const { rows } = await sql<{ group: string; people: number }>`
    select coalesce(d.group_name, '') as "group", count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from tool_users u join devices d on d.tenant_id = u.tenant_id and d.device_id::text = u.who
    where u.tenant_id = ${tenantId} and u.tool = ${tool} and u.kind = 'devices'
    group by 1 order by 2 desc, 1`.execute(database.reader);
  return rows;
}

interface DataRow {
  category: Category;
  severity: number;
  left: number;
  stopped: number;
  people: number;
  gone: number;
  stayed: number;
  first_at: Date;
  last_at: Date;
}

/** As far back as activities are kept. */
async function countData(tool: string, { database }: Deps): Promise<DataRow[]> {
  const rank = sql.join(
    severities.map((severity) => sql`when ${sql.lit(severity)} then ${sql.lit(severityRank(severity))}`),
    sql` `,
  );
  const { rows } = await sql<DataRow>`
    with found as (
      select a.device_id, a.activity_id, a.received_at, a.outcome in ('allowed', 'overridden') as went, f.category,
        max(case f.severity ${rank} end) as severity, coalesce(d.person_hash, d.device_id::text) as person
      from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
      cross join lateral jsonb_to_recordset(a.findings) as f(category text, severity text)
      where a.tenant_id = ${tenantId} and a.tool = ${tool} and a.findings <> '[]'
      group by a.device_id, a.activity_id, a.received_at, a.outcome, f.category, d.person_hash, d.device_id)
    select category, max(severity)::int as severity, (count(*) filter (where went))::int as left,
      (count(*) filter (where not went))::int as stopped, count(distinct person)::int as people,
      (count(distinct person) filter (where went))::int as gone, (count(distinct person) filter (where not went))::int as stayed,
      min(received_at) as first_at, max(received_at) as last_at
    from found group by category order by 2 desc, 3 desc, 1`.execute(database.reader);
  return rows;
}

async function countAccounts(tool: string, { database }: Deps) {
  const { rows } = await sql<{ account: AccountClass; activities: number; people: number }>`
    select a.account, count(*)::int as activities, count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.tool = ${tool} and a.account is not null
    group by a.account order by 2 desc`.execute(database.reader);
  return rows;
}

/** What other systems know of it: sign-ins, grants, extensions. */
async function readImported(tool: string, fewest: number, { database }: Deps): Promise<IncidentReply["imported"]> {
  const { rows } = await sql<{ source: string; kind: string; name: string; people: number; first: Date; last: Date }>`
    select source, kind, name, count(distinct coalesce(person_hash, record_key))::int as people, min(first_seen) as first,
      max(last_seen) as last
    from import_records where tenant_id = ${tenantId} and asset = ${tool}
    group by source, kind, name order by max(last_seen) desc limit 100`.execute(database.reader);
  return rows.map(({ people, first, last, ...row }) => ({
    ...row,
    ...{ people: crowdOf(people, fewest), firstSeen: first.getTime(), lastSeen: last.getTime() },
  }));
}
