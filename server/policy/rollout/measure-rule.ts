/** How a rule has done since its step began: what was counted, and what is too much. */
import { sql } from "kysely";
import type { Rollout } from "../../../lib/schema/rollout.ts";
import type { Database } from "../../storage/open-database.ts";
import { tenantId } from "../../storage/tenant.ts";

export interface Measured {
  /** What it held. */
  readonly held: number;
  readonly disputed: number;
  readonly overridden: number;
  /** What it would have had a say in where it is only observed. */
  readonly observed: number;
  /** Browsers that were here since, and how many of them have a gate that does not work somewhere. */
  readonly browsers: number;
  readonly faulty: number;
}

/** `since` in milliseconds since 1970. */
export async function measureRule({ db }: Pick<Database, "db">, rule: string, since: number): Promise<Measured> {
  const from = new Date(since);
  const [acts, gates] = await Promise.all([
    sql<Pick<Measured, "held" | "disputed" | "overridden" | "observed">>`
      select (count(*) filter (where held))::int as held, (count(*) filter (where held and disputed = 'not-sensitive'))::int as disputed,
        (count(*) filter (where held and outcome = 'overridden'))::int as overridden,
        (count(*) filter (where observed ? ${rule}))::int as observed
      from (select *, rule = ${rule} and action not in ('allow', 'record') as held from activities
        where tenant_id = ${tenantId} and received_at >= ${from} and (rule = ${rule} or observed ? ${rule})) as a`.execute(db),
    sql<Pick<Measured, "browsers" | "faulty">>`
      select count(*)::int as browsers, (count(*) filter (where exists (
        select 1 from jsonb_array_elements(coverage) as c
        where (c->'reasons') ?| array['drill-failed', 'release-refused', 'no-detectors'] and (c->>'checkedAt')::bigint >= ${since})))::int as faulty
      from devices where tenant_id = ${tenantId} and revoked_at is null and last_heartbeat_at >= ${from}`.execute(db),
  ]);
  return { ...acts.rows[0]!, ...gates.rows[0]! };
}

/** Why it has to go back, in words; null where all is well, or too little was counted to say. */
export function whyUnwell({ held, disputed, overridden, browsers, faulty }: Measured, health: Rollout["health"]): string | null {
  if (!health) return null;
  const { least = 20, disputes, overrides, gateErrors } = health;
  const percent = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`;
  const over = (limit: number | undefined, part: number, whole: number) =>
    limit !== undefined && whole >= least && part / whole > limit;
  const more = (limit: number | undefined) => `more than ${Math.round((limit ?? 0) * 100)} %`;
  if (over(disputes, disputed, held))
    return `${percent(disputed, held)} of ${held} were said to be no sensitive data: ${more(disputes)}`;
  if (over(overrides, overridden, held))
    return `${percent(overridden, held)} of ${held} went on all the same: ${more(overrides)}`;
  if (over(gateErrors, faulty, browsers))
    return `a gate did not work in ${percent(faulty, browsers)} of ${browsers} browsers: ${more(gateErrors)}`;
  return null;
}
