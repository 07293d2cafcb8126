/** GET /api/groups: the company's groups and how many people are in each; those with fewer than may be shown are only counted. */
import { sql } from "kysely";
import type { GroupsReply } from "../../lib/schema/directory-api.ts";
import type { Deps } from "../deps.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";

const mostShown = 500;

export async function listGroups(deps: Pick<Deps, "database">): Promise<GroupsReply> {
  const { fewest } = await readSettings(deps);
  const rows = await deps.database.db
    .selectFrom("group_members")
    .select(["group_name as group", sql<number>`count(*)::int`.as("people")])
    .where("tenant_id", "=", tenantId)
    .groupBy("group_name")
    .orderBy("group_name")
    .execute();
  const shown = rows.flatMap(({ group, people: exact }) => {
    const people = crowdOf(exact, fewest);
    return people === null ? [] : [{ group, people }];
  });
  return { groups: shown.slice(0, mostShown), small: rows.length - shown.length };
}
