/** The groups to which a browser belongs as the company has it: from managed storage or its enrolment token, and from its directory. */
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

export async function groupsOf(deviceId: string, { database }: Pick<Deps, "database">): Promise<string[]> {
  const row = await database.db
    .selectFrom("devices")
    .select(["group_name", "groups"])
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .executeTakeFirst();
  return row ? [...new Set([...(row.group_name === null ? [] : [row.group_name]), ...row.groups])] : [];
}
