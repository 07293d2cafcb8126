/** Tools that no list names, applications with access, and things that were made in tools: from browsers and from imports. */
import { sql } from "kysely";
import type { Creation } from "../../../lib/schema/consent.ts";
import type { ConsentRecord } from "../../../lib/schema/consent-record.ts";
import type { Deps } from "../../deps.ts";
import { consentProviders } from "../../imports/sources/consent-providers.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { ConsentPosture, CreationPosture, FoundTool, Posture } from "../posture.ts";
import { day } from "../rule.ts";

/** Consents are looked back at for as long as activities are kept by default. */
const window = { consents: 90 * day, creations: 30 * day } as const;

type Store = Pick<Deps, "database" | "policies" | "tools" | "now">;

export async function gatherSeen(deps: Store): Promise<Pick<Posture, "found" | "consents" | "creations">> {
  const { policy } = await deps.policies.current();
  const names = new Map([...deps.tools, ...(policy.tools ?? [])].map(({ id, name }) => [id, name]));
  return {
    found: (await readFound(deps)).filter(({ tool }) => policy.status[tool] === undefined && !names.has(tool)),
    consents: [...(await readConsents(deps, names)), ...(await readGrants(deps, names))],
    creations: await readCreations(deps, names),
  };
}

interface Spread {
  people: number;
  first_at: Date;
  last_at: Date;
}
const spreadOf = ({ people, first_at, last_at }: Spread) => ({
  people,
  firstSeen: first_at.getTime(),
  lastSeen: last_at.getTime(),
});

/** `tool`: the id under which it stands in the inventory. */
async function readFound({ database }: Store): Promise<FoundTool[]> {
  const { rows } = await sql<
    Spread & { tool: string; way: FoundTool["by"]; host: string; score: number; like_tool: string | null }
  >`
    select f.tool, f.way, f.host, f.score, f.like_tool, f.first_at, f.last_at,
      (select count(distinct coalesce(d.person_hash, d.device_id::text))::int
        from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
        where a.tenant_id = f.tenant_id and a.tool = f.tool) as people
    from discoveries f where f.tenant_id = ${tenantId}`.execute(database.db);
  const seen = rows.map((row) => {
    return { ...spreadOf(row), tool: row.tool, host: row.host, by: row.way, like: row.like_tool, score: row.score };
  });
  const { rows: imported } = await sql<Spread & { asset: string; name: string }>`
    select asset, min(name) as name, count(distinct coalesce(person_hash, record_key))::int as people,
      min(first_seen) as first_at, max(last_seen) as last_at
    from import_records where tenant_id = ${tenantId} and asset like 'app:%' and kind <> 'grant' group by asset`.execute(
    database.db,
  );
  return [
    ...seen,
    ...imported.map((row) => ({
      ...{ ...spreadOf(row), tool: row.asset, host: row.name, by: "import" as const, like: null, score: 0 },
    })),
  ];
}

/** What browsers saw being granted. */
async function readConsents({ database, now }: Store, names: ReadonlyMap<string, string>): Promise<ConsentPosture[]> {
  const { rows } = await sql<Spread & { tool: string; latest: ConsentRecord; grown: string[] }>`
    select max(a.tool) as tool, (array_agg(a.consent order by a.received_at desc))[1] as latest,
      array(select distinct jsonb_array_elements_text(g) from unnest(array_agg(coalesce(a.consent -> 'grown', '[]'::jsonb))) as g
        order by 1) as grown,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people, min(a.received_at) as first_at,
      max(a.received_at) as last_at
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.consent is not null and a.consent ->> 'outcome' <> 'left'
      and a.received_at >= ${new Date(now() - window.consents).toISOString()}::timestamptz
    group by a.consent ->> 'provider', a.consent ->> 'client', a.consent ->> 'redirectHost'`.execute(database.db);
  return rows.map((row) => ({
    ...spreadOf(row),
    ...{
      provider: providerName(row.latest.provider),
      client: row.latest.client ?? row.latest.redirectHost ?? "unnamed",
      ai: row.latest.ai,
    },
    ...{ risk: row.latest.risk, scopes: row.latest.scopes, grown: row.grown, lastUsed: null },
    name: names.get(row.tool) ?? row.latest.redirectHost ?? row.tool,
    tool: row.tool,
  }));
}

interface GrantFacts {
  readonly provider: string;
  readonly client: string;
  readonly risk: ConsentPosture["risk"];
  readonly scopes: string[];
  readonly grown: string[];
  readonly lastUsed: number | null;
}

/** What exports of grants say, one entry for each application. */
async function readGrants({ database }: Store, names: ReadonlyMap<string, string>): Promise<ConsentPosture[]> {
  const { rows } = await sql<Spread & { asset: string; name: string; facts: GrantFacts[] }>`
    select asset, min(name) as name, jsonb_agg(facts) as facts, min(first_seen) as first_at, max(last_seen) as last_at,
      count(distinct coalesce(person_hash, record_key))::int as people
    from import_records where tenant_id = ${tenantId} and kind = 'grant'
    group by asset, facts ->> 'provider', facts ->> 'client'`.execute(database.db);
  const ranks = ["low", "medium", "high"] as const;
  return rows.map(({ asset, name, facts, ...spread }) => {
    const used = facts.flatMap(({ lastUsed }) => (lastUsed === null ? [] : [lastUsed]));
    return {
      ...spreadOf(spread),
      provider: providerName(facts[0]?.provider ?? ""),
      client: facts[0]?.client ?? "",
      name: names.get(asset) ?? name,
      tool: asset,
      ai: names.has(asset) ? "known" : "likely",
      risk: ranks[Math.max(...facts.map(({ risk }) => ranks.indexOf(risk)))] ?? "low",
      scopes: unique(facts.flatMap(({ scopes }) => scopes)),
      grown: unique(facts.flatMap(({ grown }) => grown)),
      lastUsed: used.length > 0 ? Math.max(...used) : null,
    };
  });
}

/** "Google" of "google". */
function providerName(id: string): string {
  return consentProviders().get(id)?.name ?? id;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

async function readCreations({ database, now }: Store, names: ReadonlyMap<string, string>): Promise<CreationPosture[]> {
  const { rows } = await sql<{ tool: string; creation: Creation; count: number; people: number; last_at: Date }>`
    select a.tool, a.creation, count(*)::int as count, max(a.received_at) as last_at,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.creation is not null
      and a.received_at >= ${new Date(now() - window.creations).toISOString()}::timestamptz
    group by a.tool, a.creation`.execute(database.db);
  return rows.map(({ tool, creation, count, people, last_at }) => ({
    ...{ tool, what: creation, count, people, latest: last_at.getTime() },
    name: names.get(tool) ?? tool,
  }));
}
