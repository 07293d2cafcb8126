/**
 * People who use AI tools in a browser without Waymark, as far as other systems tell: who signed in to one, or reached one through the proxy,
 * and of whom no enrolled browser was heard from in the same time. Both sides are keyed hashes of the same name.
 */
import { sql } from "kysely";
import type { FleetReply } from "../../lib/schema/fleet-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { figureOf } from "./hide-few.ts";

const window = 30 * 86_400_000;

export async function withoutWaymark(
  { database, now }: Pick<Deps, "database" | "now">,
  fewest: number,
): Promise<FleetReply["without"]> {
  const since = new Date(now() - window);
  const { rows } = await sql<{ people: number; without: number; sources: ("sign-in" | "traffic")[] | null }>`
    with seen as (
      select person_hash as person, array_agg(distinct kind) as kinds from import_records
      where tenant_id = ${tenantId} and kind in ('sign-in', 'traffic') and person_hash is not null and last_seen >= ${since}
      group by person_hash
    )
    select count(*)::int as people,
      count(*) filter (where not exists (
        select 1 from devices d where d.tenant_id = ${tenantId} and d.person_hash = seen.person and d.revoked_at is null
          and d.last_seen_at >= ${since}))::int as without,
      (select array_agg(distinct kind order by kind) from import_records
        where tenant_id = ${tenantId} and kind in ('sign-in', 'traffic') and person_hash is not null and last_seen >= ${since}) as sources
    from seen`.execute(database.reader);
  const [found] = rows;
  if (!found || found.people === 0) return null;
  const { rows: named } = await sql<{ named: number; browsers: number }>`
    select count(*) filter (where person_hash is not null)::int as named, count(*)::int as browsers from devices
    where tenant_id = ${tenantId} and revoked_at is null`.execute(database.reader);
  return {
    since: since.getTime(),
    sources: found.sources ?? [],
    people: figureOf(found.people, found.people, fewest),
    without: figureOf(found.without, found.people, fewest),
    named: figureOf(named[0]?.named ?? 0, named[0]?.browsers ?? 0, fewest),
  };
}
