/** GET /api/findings/:id: one finding with all that it rests on, and its history. */
import { z } from "zod";
import type { FindingReply } from "../../lib/schema/risk-finding.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { allRules } from "./all-rules.ts";
import { rowOf } from "./list-findings.ts";

/** Throws 404. */
export async function showFinding(id: string, { database }: Pick<Deps, "database">): Promise<FindingReply> {
  const row = z.uuid().safeParse(id).success
    ? await database.db
        .selectFrom("findings")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("finding_id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (!row) throw refuse(404, "not-found", "There is no such finding.");
  const history = await database.db
    .selectFrom("finding_changes as c")
    .leftJoin("users as u", (join) => join.onRef("u.user_id", "=", "c.changed_by").on("u.tenant_id", "=", tenantId))
    .select(["c.what", "c.before", "c.after", "c.reason", "c.changed_at", "u.name"])
    .where("c.tenant_id", "=", tenantId)
    .where("c.finding_id", "=", id)
    .orderBy("c.number", "desc")
    .execute();
  const { condition, remedy } = allRules[row.rule];
  return {
    ...{ finding: rowOf(row), parts: row.parts, facts: row.facts, condition, remedy, reason: row.reason },
    history: history.map(({ what, before, after, reason, changed_at, name }) => ({
      ...{ what, from: before, to: after, reason, by: name },
      at: changed_at.getTime(),
    })),
  };
}
