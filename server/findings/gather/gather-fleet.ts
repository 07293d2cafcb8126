/** How the enrolled browsers are doing, in counts. */
import { sql } from "kysely";
import type { Deps } from "../../deps.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { FleetPosture } from "../posture.ts";
import { day } from "../rule.ts";

const silentAfter = 7 * day;

export async function gatherFleet(deps: Pick<Deps, "database" | "now" | "tools" | "policies">): Promise<FleetPosture> {
  const { database, now } = deps;
  const { seq } = await deps.policies.current();
  const silentBefore = new Date(now() - silentAfter);
  const devices = await database.db
    .selectFrom("devices")
    .select(["device_id", "extension_version", "last_seen_at", "policy_seq", "policy_source", "policy_stale", "config_errors"])
    .where("tenant_id", "=", tenantId)
    .where("revoked_at", "is", null)
    .execute();
  const signed = await database.db
    .selectFrom("policy_versions")
    .select("created_at")
    .where("tenant_id", "=", tenantId)
    .where("seq", "=", seq)
    .executeTakeFirst();
  const policySince = signed?.created_at.getTime() ?? now();
  const heard = devices.filter((device): device is typeof device & { last_seen_at: Date } => device.last_seen_at !== null);
  const silent = heard.filter(({ last_seen_at }) => last_seen_at < silentBefore);
  const reporting = heard.filter(({ last_seen_at }) => last_seen_at >= silentBefore);
  const newest =
    reporting
      .map(({ extension_version }) => extension_version)
      .sort(byVersion)
      .at(-1) ?? "";
  const late = now() - policySince > day;
  const gaps = await database.db
    .selectFrom("device_sequences")
    .select([sql<number>`coalesce(sum(missing), 0)::int`.as("missing"), sql<number>`count(distinct device_id)::int`.as("gappy")])
    .where("tenant_id", "=", tenantId)
    .where("missing", ">", 0)
    .executeTakeFirstOrThrow();
  return {
    browsers: devices.length,
    silent: silent.length,
    silentSince: Math.max(0, ...silent.map(({ last_seen_at }) => last_seen_at.getTime())),
    outdated: reporting.filter(({ extension_version }) => byVersion(extension_version, newest) < 0).length,
    newest,
    ...gaps,
    gates: await countGates(deps),
    offPolicy: reporting.filter(({ policy_seq, policy_source, policy_stale }) => {
      const other = policy_source === "built-in" || policy_stale === true || (policy_seq !== null && policy_seq < seq);
      return late && policy_source !== null && other;
    }).length,
    policySince,
    configErrors: reporting.filter(({ config_errors }) => config_errors.length > 0).length,
  };
}

async function countGates({ database, tools }: Pick<Deps, "database" | "tools">): Promise<FleetPosture["gates"]> {
  const { rows } = await sql<{
    tool: string;
    state: "degraded" | "not-covered";
    reasons: string[] | null;
    browsers: number;
    latest: number;
  }>`
    select c.tool, c.state, count(distinct d.device_id)::int as browsers, max(c."checkedAt")::bigint as latest,
      (array_agg(distinct r.reason) filter (where r.reason is not null)) as reasons
    from devices d
    cross join lateral jsonb_to_recordset(d.coverage) as c(tool text, state text, reasons jsonb, "checkedAt" bigint)
    left join lateral jsonb_array_elements_text(c.reasons) as r(reason) on true
    where d.tenant_id = ${tenantId} and d.revoked_at is null and c.state <> 'working'
    group by c.tool, c.state order by c.tool, c.state`.execute(database.db);
  const names = new Map(tools.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, name: names.get(row.tool) ?? row.tool, reasons: row.reasons ?? [] }));
}

/** "0.10.0" comes after "0.9.1". */
export function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let at = 0; at < 4; at++) {
    const distance = (left?.[at] || 0) - (right?.[at] || 0);
    if (distance !== 0) return distance;
  }
  return 0;
}
