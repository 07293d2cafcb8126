import { sql } from "kysely";
import { tenantId } from "../../storage/tenant.ts";
import { plural, type Source, window } from "../source.ts";

export const consents: Source = {
  id: "consents",
  title: "Access that was given to AI applications",
  query: `Consents among \`activities\` of ${window} days, by application, and grants among \`import_records\`.`,
  async read({ deps, since, settings }) {
    const { rows } = await sql<{ tool: string; provider: string; risk: string; people: number }>`
      select a.tool, a.consent->>'provider' as provider, max(a.consent->>'risk') as risk,
        count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
      from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
      where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz and a.consent->>'outcome' = 'granted'
      group by 1, 2 order by 1, 2`.execute(deps.database.reader);
    const imported = await deps.database.db
      .selectFrom("import_records")
      .select(sql<number>`count(*)::int`.as("count"))
      .where("tenant_id", "=", tenantId)
      .where("kind", "=", "grant")
      .executeTakeFirstOrThrow();
    const risky = rows.filter(({ risk }) => risk === "high").length;
    return {
      present: rows.length + imported.count > 0,
      facts: [
        { label: "Applications that were given access", value: rows.length },
        { label: "Grants known from other systems", value: imported.count },
      ],
      table: {
        columns: ["Application", "Account at", "Risk", "People"],
        rows: rows.map(({ tool, provider, risk, people }) => [
          ...[tool, provider, risk],
          people < settings.fewest ? `fewer than ${settings.fewest}` : String(people),
        ]),
      },
      gaps: risky > 0 ? [`${plural(risky, "application has", "applications have")} access of high risk.`] : [],
    };
  },
};
