/** Puts what became of a finding into the outbox of the sinks, in the same transaction. */
import type { Transaction } from "kysely";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";

/** What became of it. */
export type FindingEvent = "opened" | "reopened" | "changed" | "closed";

export async function tellSinks(db: Transaction<Tables>, id: string, what: FindingEvent, at: Date): Promise<void> {
  const row = await db
    .selectFrom("findings")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("finding_id", "=", id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("sink_outbox")
    .values({
      ...{ tenant_id: tenantId, kind: "finding", created_at: at, position: null },
      body: JSON.stringify({
        ...{ what, id, rule: row.rule, title: row.title, level: row.level, score: row.score, status: row.status },
        ...{ asset: row.asset, assetName: row.subject, facts: row.facts, reason: row.reason, owner: row.owner },
        ...{ openedAt: row.opened_at.getTime(), dueAt: row.due_at.getTime(), at: at.getTime() },
      }),
    })
    .execute();
}
