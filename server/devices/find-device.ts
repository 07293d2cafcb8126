/** The device behind a pseudonym of the dashboard. */
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";

/** The pseudonym is a keyed hash: all are made anew and compared. Throws 404 for one that nobody here has. */
export async function findDevice(
  { database, pseudonyms }: Pick<Deps, "database" | "pseudonyms">,
  pseudonym: string,
): Promise<string> {
  const rows = await database.db.selectFrom("devices").select("device_id").where("tenant_id", "=", tenantId).execute();
  const found = rows.find(({ device_id }) => pseudonyms.device(device_id) === pseudonym);
  if (!found) throw refuse(404, "unknown-device", "There is no such device.");
  return found.device_id;
}
