/** Notices when the catalogue says something else of a tool in use than it did before. */
import { sql } from "kysely";
import type { Deps } from "../../deps.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { FactChange } from "../posture.ts";
import { day } from "../rule.ts";

/** How long a change is worth a finding. */
const fresh = 90 * day;
/** What is about recognising a tool, not about its vendor's terms. */
const technical = new Set(["hosts", "editor"]);

/** Remembers what is said now of `used` tools, and returns what changed in the last 90 days. What is seen first is no change. */
export async function gatherFacts(
  { database, tools, now }: Pick<Deps, "database" | "tools" | "now">,
  used: ReadonlySet<string>,
): Promise<FactChange[]> {
  const rows = tools
    .filter(({ id }) => used.has(id))
    .flatMap(({ id, facts }) =>
      Object.entries(facts ?? {})
        .filter(([fact]) => !technical.has(fact))
        .map(([fact, { value, source, date }]) => ({ tool: id, fact, value: String(value), source, date })),
    );
  if (rows.length > 0) {
    await sql`insert into vendor_facts as known (tenant_id, tool, fact, value, source, fact_date)
      select ${tenantId}, r.tool, r.fact, r.value, r.source, r.date
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(tool text, fact text, value text, source text, date text)
      on conflict (tenant_id, tool, fact) do update set value = excluded.value, source = excluded.source,
        fact_date = excluded.fact_date, before = known.value, changed_at = ${new Date(now()).toISOString()}::timestamptz
      where known.value <> excluded.value`.execute(database.db);
  }
  const changed = await database.db
    .selectFrom("vendor_facts")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("changed_at", ">=", new Date(now() - fresh))
    .orderBy("changed_at")
    .execute();
  const names = new Map(tools.map(({ id, name }) => [id, name]));
  return changed.map(({ tool, fact, before, value, source, changed_at }) => ({
    ...{ tool, fact, source, after: value, before: before ?? "" },
    name: names.get(tool) ?? tool,
    at: changed_at?.getTime() ?? 0,
  }));
}
