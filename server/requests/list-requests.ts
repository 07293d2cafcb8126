/** GET /api/requests: what people have asked for, those that wait first. */
import { sql } from "kysely";
import type { RequestsReply } from "../../lib/schema/dashboard-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { standingRequests } from "./read-requests.ts";

/** The page shows all at once; beyond this many, the latest. */
const mostRows = 500;

export async function listRequests({ database, pseudonyms, tools, policies }: Deps): Promise<RequestsReply> {
  const { policy } = await policies.current();
  const names = new Map([...tools, ...(policy.tools ?? [])].map(({ id, name }) => [id, name]));
  const rows = await standingRequests(database.db)
    .leftJoin("users as u", (join) => join.onRef("u.user_id", "=", "d.decided_by").on("u.tenant_id", "=", tenantId))
    .select("u.name as decided_by_name")
    .orderBy(sql`d.number is not null`)
    .orderBy("r.received_at", "desc")
    .orderBy("r.request_id")
    .limit(mostRows)
    .execute();
  const { waiting } = await database.db
    .selectFrom(standingRequests(database.db).as("s"))
    .select(sql<number>`count(*)::int`.as("waiting"))
    .where("s.number", "is", null)
    .executeTakeFirstOrThrow();
  return {
    waiting,
    rows: rows.map((row) => ({
      request: row.request_id,
      tool: row.tool,
      name: names.get(row.tool) ?? row.tool,
      purpose: row.purpose,
      expects: row.expects,
      device: pseudonyms.device(row.device_id),
      askedAt: row.received_at.getTime(),
      decision:
        row.decision === null || row.reason === null || row.decided_at === null
          ? null
          : {
              decision: row.decision,
              reason: row.reason,
              until: row.until_at?.getTime() ?? null,
              by: row.decided_by_name,
              at: row.decided_at.getTime(),
            },
    })),
  };
}
