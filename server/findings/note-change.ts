/** The history of a finding: who changed what, when and why. Only ever added to. */
import { sql, type Transaction } from "kysely";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";

export interface Change {
  /** "opened", "reopened", "status", "owner", "due" or "ticket". */
  readonly what: string;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly reason?: string | null;
  /** Id of the user; null for the rules themselves. */
  readonly by: string | null;
  readonly at: Date;
}

export async function noteChange(
  db: Transaction<Tables>,
  id: string,
  { what, before, after, reason, by, at }: Change,
): Promise<void> {
  const { number } = await db
    .selectFrom("finding_changes")
    .select(sql<number>`coalesce(max(number), 0)::int + 1`.as("number"))
    .where("tenant_id", "=", tenantId)
    .where("finding_id", "=", id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("finding_changes")
    .values({
      ...{ tenant_id: tenantId, finding_id: id, number, what, before: before ?? null, after: after ?? null },
      ...{ reason: reason ?? null, changed_by: by, changed_at: at },
    })
    .execute();
}
