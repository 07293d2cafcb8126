/** Forgets what is past its time: whole weeks of activities at once, what is left of the week at the edge, old counts, ended sessions. */
import { sql } from "kysely";
import type { Deps } from "../deps.ts";
import { readSettings } from "../privacy/settings.ts";
import { dropPartitions, makePartitions } from "../storage/partitions.ts";
import { tenantId } from "../storage/tenant.ts";

const day = 86_400_000;

export async function retain(deps: Pick<Deps, "database" | "now">): Promise<void> {
  const { retentionDays, countsDays } = await readSettings(deps);
  const { db } = deps.database;
  const now = deps.now();
  await makePartitions(db, now);
  const oldest = now - retentionDays * day;
  // A week is dropped for all who share the database: only once it is past the longest time that anybody can choose.
  const { rows } = await sql<{ tenants: number }>`select count(*)::int as tenants from tenants`.execute(db);
  await dropPartitions(db, (rows[0]?.tenants ?? 1) > 1 ? now - 400 * day : oldest);
  await db.deleteFrom("activities").where("tenant_id", "=", tenantId).where("received_at", "<", new Date(oldest)).execute();
  const counts = new Date(now - countsDays * day);
  await db.deleteFrom("week_counts").where("tenant_id", "=", tenantId).where("week", "<", counts).execute();
  for (const table of ["day_counts", "day_parts", "fleet_days"] as const)
    await db.deleteFrom(table).where("tenant_id", "=", tenantId).where("day", "<", counts).execute();
  await db
    .deleteFrom("sign_in_links")
    .where("tenant_id", "=", tenantId)
    .where("expires_at", "<", new Date(now - day))
    .execute();
}
