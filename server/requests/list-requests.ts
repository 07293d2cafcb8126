/** GET /api/requests: what people have asked for, those that wait first. */
import { type Kysely, sql } from "kysely";
import type { RequestsReply } from "../../lib/schema/dashboard-api.ts";
import { expiringDays, type RequestsQuery } from "../../lib/schema/request-rules.ts";
import type { Deps } from "../deps.ts";
import { nameTools } from "../discoveries/name-tools.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import { applyRules } from "./apply-rules.ts";
import { standingRequests } from "./read-requests.ts";

const day = 86_400_000;

export async function listRequests({ page, size }: RequestsQuery, deps: Deps): Promise<RequestsReply> {
  const { database } = deps;
  const rows = await readRequests(deps, (page - 1) * size, size);
  const counts = await database.db
    .selectFrom(standingRequests(database.db).as("s"))
    .select([sql<number>`count(*)::int`.as("total"), sql<number>`count(*) filter (where s.number is null)::int`.as("waiting")])
    .executeTakeFirstOrThrow();
  return { ...counts, rows };
}

/** Those that wait first, then the latest: `most` of them after the first `from`. */
export async function readRequests(deps: Deps, from: number, most: number): Promise<RequestsReply["rows"]> {
  await applyRules(deps);
  const rows = await decided(deps.database.db)
    .orderBy(sql`d.number is not null`)
    .orderBy("r.received_at", "desc")
    .orderBy("r.request_id")
    .limit(most)
    .offset(from)
    .execute();
  return inWords(rows, deps);
}

/** GET /api/requests/expiring: approvals that end soon, the next first. */
export async function listExpiring(deps: Deps): Promise<Pick<RequestsReply, "rows">> {
  const now = deps.now();
  const rows = await decided(deps.database.db)
    .where("d.decision", "=", "approve")
    .where("d.until_at", ">", new Date(now))
    .where("d.until_at", "<=", new Date(now + expiringDays * day))
    .orderBy("d.until_at")
    .limit(200)
    .execute();
  return { rows: await inWords(rows, deps) };
}

function decided(db: Kysely<Tables>) {
  return standingRequests(db)
    .leftJoin("users as u", (join) => join.onRef("u.user_id", "=", "d.decided_by").on("u.tenant_id", "=", tenantId))
    .leftJoin("request_rules as w", (join) => join.onRef("w.rule_id", "=", "d.rule_id").on("w.tenant_id", "=", tenantId))
    .select(["u.name as decided_by_name", "w.owner as rule_owner"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof decided>["execute"]>>[number];

async function inWords(rows: readonly Row[], deps: Deps): Promise<RequestsReply["rows"]> {
  const names = await nameTools(deps);
  return rows.map((row) => ({
    request: row.request_id,
    tool: row.tool,
    name: names.get(row.tool) ?? row.tool,
    purpose: row.purpose,
    expects: row.expects,
    device: deps.pseudonyms.device(row.device_id),
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
            ...(row.rule_owner === null ? {} : { rule: row.rule_owner }),
          },
  }));
}
