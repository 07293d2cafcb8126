/** GET /api/inventory/:tool/moments: who gave this tool access to what, and what was made in it. */
import { sql } from "kysely";
import type { Creation } from "../../lib/schema/consent.ts";
import type { ConsentRecord } from "../../lib/schema/consent-record.ts";
import type { ToolMomentsReply } from "../../lib/schema/moments-api.ts";
import { toolId } from "../../lib/schema/tool.ts";
import type { Deps } from "../deps.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";

const mostRows = 200;

interface Spread {
  people: number;
  first_at: Date;
  last_at: Date;
}

/** Throws 404 for what can be no tool's name. */
export async function showMoments(tool: string, deps: Pick<Deps, "database">): Promise<ToolMomentsReply> {
  if (!toolId.safeParse(tool).success) throw refuse(404, "not-found", "No activity of this tool was recorded.");
  const { fewest } = await readSettings(deps);
  const crowd = (people: number) => crowdOf(people, fewest);
  return { fewest, consents: await readConsents(tool, crowd, deps), creations: await readCreations(tool, crowd, deps) };
}

type Crowd = (people: number) => number | null;
const when = ({ first_at, last_at }: Spread) => ({ firstAt: first_at.getTime(), lastAt: last_at.getTime() });

async function readConsents(
  tool: string,
  crowd: Crowd,
  { database }: Pick<Deps, "database">,
): Promise<ToolMomentsReply["consents"]> {
  const { rows } = await sql<Spread & { latest: ConsentRecord; grown: string[]; granted: number; left: number; unknown: number }>`
    select (array_agg(a.consent order by a.received_at desc, a.activity_id desc))[1] as latest,
      array(select distinct jsonb_array_elements_text(g) from unnest(array_agg(coalesce(a.consent->'grown', '[]'::jsonb))) as g
        order by 1) as grown,
      (count(*) filter (where a.consent->>'outcome' = 'granted'))::int as granted,
      (count(*) filter (where a.consent->>'outcome' = 'left'))::int as "left",
      (count(*) filter (where a.consent->>'outcome' = 'unknown'))::int as "unknown",
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people,
      min(a.received_at) as first_at, max(a.received_at) as last_at
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.tool = ${tool} and a.consent is not null
    group by a.consent->>'provider', a.consent->>'client', a.consent->>'redirectHost'
    order by last_at desc limit ${sql.lit(mostRows)}`.execute(database.db);
  return rows.map(({ latest, grown, granted, left, unknown, ...spread }) => ({
    ...{ provider: latest.provider, client: latest.client, redirectHost: latest.redirectHost, scopes: latest.scopes },
    ...{ risk: latest.risk, terms: latest.terms, grown, granted, left, unknown },
    people: crowd(spread.people),
    ...when(spread),
  }));
}

async function readCreations(
  tool: string,
  crowd: Crowd,
  { database }: Pick<Deps, "database">,
): Promise<ToolMomentsReply["creations"]> {
  const { rows } = await sql<Spread & { creation: Creation; count: number }>`
    select a.creation, count(*)::int as count, count(distinct coalesce(d.person_hash, d.device_id::text))::int as people,
      min(a.received_at) as first_at, max(a.received_at) as last_at
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.tool = ${tool} and a.creation is not null
    group by a.creation order by last_at desc`.execute(database.db);
  return rows.map(({ creation, count, ...spread }) => ({
    ...{ what: creation, count, people: crowd(spread.people) },
    ...when(spread),
  }));
}
