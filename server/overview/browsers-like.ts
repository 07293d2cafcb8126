/** Which browsers a figure of the overview counts: the same conditions, for the rows behind it. */
import { type RawBuilder, sql } from "kysely";
import type { DeviceState } from "../../lib/schema/dashboard-api.ts";
import type { Deps } from "../deps.ts";
import { byVersion } from "../findings/gather/gather-fleet.ts";
import { tenantId } from "../storage/tenant.ts";

type Store = Pick<Deps, "database" | "now" | "policies">;

const day = 86_400_000;
const silentAfter = 7 * day;

/** Conditions on a row of `devices`; all but "lost" speak of browsers that were not removed. */
export async function browserConditions({ now, policies }: Omit<Store, "database">) {
  const { seq, at } = await policies.current();
  const silent = sql`coalesce(last_seen_at, enrolled_at) < ${new Date(now() - silentAfter).toISOString()}::timestamptz`;
  const other = sql`(policy_source = 'built-in' or policy_stale or policy_seq < ${seq})`;
  return {
    silent,
    uncovered: sql`coverage @? '$[*] ? (@.state == "not-covered")'`,
    // A day is given to hear of it.
    offPolicy: now() - at > day ? other : sql`false`,
  };
}

/** Versions that are older than the newest of those that report. */
export function olderVersions(versions: readonly string[]): string[] {
  const newest = versions.toSorted(byVersion).at(-1) ?? "";
  return versions.filter((version) => byVersion(version, newest) < 0);
}

export async function browsersLike(state: DeviceState, deps: Store): Promise<RawBuilder<boolean>> {
  if (state === "lost") return sql<boolean>`losses <> '[]'`;
  const { silent, uncovered, offPolicy } = await browserConditions(deps);
  if (state === "enrolled") return sql<boolean>`revoked_at is null`;
  if (state === "silent") return sql<boolean>`(revoked_at is null and ${silent})`;
  if (state === "uncovered") return sql<boolean>`(revoked_at is null and not ${silent} and ${uncovered})`;
  if (state === "off-policy") return sql<boolean>`(revoked_at is null and not ${silent} and ${offPolicy})`;
  const { rows } = await sql<{ version: string }>`select distinct extension_version as version from devices
    where tenant_id = ${tenantId} and revoked_at is null and not ${silent}`.execute(deps.database.reader);
  const old = olderVersions(rows.map(({ version }) => version));
  return sql<boolean>`(revoked_at is null and not ${silent} and extension_version = any(${old}))`;
}
