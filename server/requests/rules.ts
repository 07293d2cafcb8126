/** Rules by which requests are approved: made, listed, ended. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { NewRequestRule, RequestRule } from "../../lib/schema/request-rules.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";

const day = 86_400_000;
const most = 100;

type Store = Pick<Deps, "database" | "now">;

export async function listRules({ database, now }: Store): Promise<RequestRule[]> {
  const rows = await database.db
    .selectFrom("request_rules as r")
    .leftJoin("users as u", (join) => join.onRef("u.user_id", "=", "r.made_by").on("u.tenant_id", "=", tenantId))
    .selectAll("r")
    .select("u.name")
    .select(
      sql<number>`(select count(*)::int from request_decisions d where d.tenant_id = r.tenant_id and d.rule_id = r.rule_id)`.as(
        "approved",
      ),
    )
    .where("r.tenant_id", "=", tenantId)
    .orderBy("r.made_at", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.rule_id, statuses: row.statuses, toolCategories: row.tool_categories, groups: row.groups, data: row.data },
    ...{ days: row.days as RequestRule["days"], owner: row.owner, by: row.name, approved: row.approved },
    ...{ madeAt: row.made_at.getTime(), until: row.until_at.getTime() },
    ended: row.ended_at !== null || row.until_at.getTime() <= now(),
  }));
}

export async function addRule({ database, now }: Store, rule: NewRequestRule, by: string): Promise<string> {
  const id = randomUUID();
  const at = now();
  await database.db
    .insertInto("request_rules")
    .values({
      ...{ tenant_id: tenantId, rule_id: id, days: rule.days, owner: rule.owner, made_by: by, ended_at: null },
      ...{ statuses: JSON.stringify(rule.statuses), tool_categories: JSON.stringify(rule.toolCategories) },
      ...{ groups: JSON.stringify(rule.groups), data: JSON.stringify(rule.data) },
      ...{ made_at: new Date(at), until_at: new Date(at + rule.holds * day) },
    })
    .execute();
  return id;
}

/** What it has approved stays approved. Throws 404. */
export async function endRule({ database, now }: Store, id: string): Promise<void> {
  const { numUpdatedRows } = await database.db
    .updateTable("request_rules")
    .set({ ended_at: new Date(now()) })
    .where("tenant_id", "=", tenantId)
    .where("rule_id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw refuse(404, "not-found", "There is no such rule, or it has ended.");
}
