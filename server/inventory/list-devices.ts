/** GET /api/devices: how each enrolled browser profile is doing. */
import { sql } from "kysely";
import type { DeviceState, DevicesReply } from "../../lib/schema/dashboard-api.ts";
import type { Deps } from "../deps.ts";
import { browsersLike } from "../overview/browsers-like.ts";
import { tenantId } from "../storage/tenant.ts";

/** The page shows all at once; beyond this many, those seen last. */
const firstRows = { from: 0, most: 1000 };

export async function listDevices(deps: Deps, { from, most } = firstRows, state?: DeviceState): Promise<DevicesReply> {
  const like = state ? await browsersLike(state, deps) : sql<boolean>`true`;
  const rows = await deps.database.reader
    .selectFrom("devices as d")
    // Not the coverage, which is long and shown elsewhere.
    .select(["d.device_id", "d.browser_name", "d.browser_version", "d.extension_version", "d.group_name", "d.enrolled_at"])
    .select(["d.last_seen_at", "d.policy_name", "d.accepted_use", "d.config_errors", "d.pending", "d.conflicts", "d.revoked_at"])
    .select((eb) =>
      eb
        .selectFrom("device_sequences as s")
        .select(sql<number>`coalesce(sum(s.missing), 0)::bigint`.as("missing"))
        .whereRef("s.tenant_id", "=", "d.tenant_id")
        .whereRef("s.device_id", "=", "d.device_id")
        .as("missing"),
    )
    .where("d.tenant_id", "=", tenantId)
    .where(like)
    .orderBy(sql`d.last_seen_at desc nulls last`)
    .orderBy("d.device_id")
    .limit(most)
    .offset(from)
    .execute();
  return {
    rows: rows.map((row) => ({
      device: deps.pseudonyms.device(row.device_id),
      browser: `${row.browser_name} ${row.browser_version}`.trim(),
      extensionVersion: row.extension_version,
      group: row.group_name,
      enrolledAt: row.enrolled_at.getTime(),
      lastSeen: row.last_seen_at?.getTime() ?? null,
      policy: row.policy_name,
      acceptedUse: row.accepted_use,
      configErrors: row.config_errors,
      pending: row.pending,
      missing: row.missing ?? 0,
      copied: row.conflicts > 0,
      revoked: row.revoked_at !== null,
    })),
    total: await countDevices(deps, like),
  };
}

/** Enrolled browser profiles, removed ones included. */
export async function countDevices({ database }: Pick<Deps, "database">, like = sql<boolean>`true`): Promise<number> {
  const { count } = await database.reader
    .selectFrom("devices")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("tenant_id", "=", tenantId)
    .where(like)
    .executeTakeFirstOrThrow();
  return count;
}
