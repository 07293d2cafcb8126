/** Forgets what is past its time: whole weeks of activities at once, what is left of the week at the edge, old counts, ended sessions. */
import { type Kysely, sql } from "kysely";
import type { Deps } from "../deps.ts";
import { readSettings } from "../privacy/settings.ts";
import { dropPartitions, makePartitions, oldestWeek } from "../storage/partitions.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";

const day = 86_400_000;
/** One statement takes no more than this much time's activities with it: it must end before it is cut off, and let others in between. */
const slice = day / 4;

export async function retain(deps: Pick<Deps, "database" | "now">): Promise<void> {
  const { retentionDays, countsDays } = await readSettings(deps);
  const { db } = deps.database;
  const now = deps.now();
  await makePartitions(db, now);
  const oldest = now - retentionDays * day;
  // A week is dropped for all who share the database: only once it is past the longest time that anybody can choose.
  const { rows } = await sql<{ tenants: number }>`select count(*)::int as tenants from tenants`.execute(db);
  await dropPartitions(db, (rows[0]?.tenants ?? 1) > 1 ? now - 400 * day : oldest);
  await forgetActivities(db, oldest);
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

async function forgetActivities(db: Kysely<Tables>, oldest: number): Promise<void> {
  // What no week was made for comes first, all at once: there is little of it.
  let until = Math.min((await oldestWeek(db)) ?? oldest, oldest);
  for (let from: number | null = null; ; from = until, until = Math.min(until + slice, oldest)) {
    let forgotten = db.deleteFrom("activities").where("tenant_id", "=", tenantId).where("received_at", "<", new Date(until));
    if (from !== null) forgotten = forgotten.where("received_at", ">=", new Date(from));
    await forgotten.execute();
    if (until >= oldest) return;
  }
}
