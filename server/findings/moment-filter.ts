/** Findings by when something became of them: what the overview's figures count. */
import type { FindingRow, FindingsQuery } from "../../lib/schema/risk-finding.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

/** Null where any will do. */
export async function momentFilter(
  moment: FindingsQuery["moment"],
  { database, now }: Pick<Deps, "database" | "now">,
): Promise<((row: FindingRow) => boolean) | null> {
  if (moment === "") return null;
  if (moment === "by-people") {
    const touched = await touchedByPeople({ database });
    return ({ id }) => touched.has(id);
  }
  const [what, days] = moment.split("-");
  const since = now() - Number(days) * 86_400_000;
  if (what === "opened") return ({ openedAt }) => openedAt >= since;
  if (what === "closed") return ({ closedAt }) => closedAt !== null && closedAt >= since;
  const rows = await database.db
    .selectFrom("finding_changes")
    .select("finding_id")
    .distinct()
    .where("tenant_id", "=", tenantId)
    .where("what", "=", "ticket")
    .where("after", "is not", null)
    .where("changed_at", ">=", new Date(since))
    .execute();
  const ids = new Set(rows.map(({ finding_id }) => finding_id));
  return ({ id, ticket }) => ticket !== null && ids.has(id);
}

/** Findings whose status somebody changed, and not only a rule. */
export async function touchedByPeople({ database }: Pick<Deps, "database">): Promise<ReadonlySet<string>> {
  const rows = await database.db
    .selectFrom("finding_changes")
    .select("finding_id")
    .distinct()
    .where("tenant_id", "=", tenantId)
    .where("what", "=", "status")
    .where("changed_by", "is not", null)
    .execute();
  return new Set(rows.map(({ finding_id }) => finding_id));
}
