/** Takes a device and everything it has sent out of the database; figures about tools keep their sums. */
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

/** All devices of the person behind this one, or this one alone where no person is known. One transaction. */
export async function eraseDevice(
  { database }: Pick<Deps, "database">,
  deviceId: string,
): Promise<{ devices: number; activities: number }> {
  return database.db.transaction().execute(async (db) => {
    const one = await db
      .selectFrom("devices")
      .select("person_hash")
      .where("tenant_id", "=", tenantId)
      .where("device_id", "=", deviceId)
      .executeTakeFirstOrThrow();
    const all = await db
      .selectFrom("devices")
      .select("device_id")
      .where("tenant_id", "=", tenantId)
      .where((eb) => (one.person_hash === null ? eb("device_id", "=", deviceId) : eb("person_hash", "=", one.person_hash)))
      .execute();
    const ids = all.map(({ device_id }) => device_id);
    const { numDeletedRows } = await db
      .deleteFrom("activities")
      .where("tenant_id", "=", tenantId)
      .where("device_id", "in", ids)
      .executeTakeFirstOrThrow();
    const ofDevices = [
      "week_counts",
      "batch_receipts",
      "device_sequences",
      "access_requests",
      "identity_requests",
      "devices",
    ] as const;
    for (const table of ofDevices) {
      await db.deleteFrom(table).where("tenant_id", "=", tenantId).where("device_id", "in", ids).execute();
    }
    for (const table of ["usage_answers", "relations_answers"] as const) {
      await db.deleteFrom(table).where("tenant_id", "=", tenantId).execute();
    }
    const who = [...ids, ...(one.person_hash === null ? [] : [one.person_hash])];
    await db.deleteFrom("tool_users").where("tenant_id", "=", tenantId).where("who", "in", who).execute();
    await db
      .deleteFrom("group_members")
      .where("tenant_id", "=", tenantId)
      .where("person_hash", "=", one.person_hash ?? "")
      .execute();
    return { devices: ids.length, activities: Number(numDeletedRows) };
  });
}
