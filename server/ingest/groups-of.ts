/** The groups to which a browser belongs as the company has it: from managed storage or its enrolment token, and from its directory. */
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

/** As many as a heartbeat's reply holds. */
const mostGroups = 100;

export async function groupsOf(deviceId: string, { database }: Pick<Deps, "database">): Promise<string[]> {
  const row = await database.db
    .selectFrom("devices")
    .select(["group_name", "groups", "person_hash"])
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .executeTakeFirst();
  if (!row) return [];
  const members = await database.db
    .selectFrom("group_members")
    .select("group_name")
    .where("tenant_id", "=", tenantId)
    .where("person_hash", "=", row.person_hash ?? "")
    .orderBy("group_name")
    .limit(mostGroups)
    .execute();
  const own = row.group_name === null ? [] : [row.group_name];
  return [...new Set([...own, ...row.groups, ...members.map(({ group_name: name }) => name)])].slice(0, mostGroups);
}
