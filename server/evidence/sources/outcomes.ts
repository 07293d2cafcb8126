import { sql } from "kysely";
import { tenantId } from "../../storage/tenant.ts";
import { type Source, window } from "../source.ts";

export const outcomes: Source = {
  id: "outcomes",
  title: "What became of what was on its way to AI tools",
  query: `\`activities\` of ${window} days, counted by outcome; a count with too few people behind it is not shown.`,
  async read({ deps, since, settings }) {
    const { rows } = await sql<{ outcome: string; count: number; people: number }>`
      select a.outcome, count(*)::int as count, count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
      from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
      where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz and a.kind not in ('visit', 'discovery')
      group by a.outcome order by a.outcome`.execute(deps.database.reader);
    return {
      present: rows.length > 0,
      facts: rows.map(({ outcome, count, people }) => ({
        label: outcome,
        value: people < settings.fewest ? null : count,
      })),
    };
  },
};

export const dataClasses: Source = {
  id: "data-classes",
  title: "Kinds of data that were found",
  query: `\`activities\` of ${window} days with findings, by kind of data: how many went on as they were, how many did not.`,
  async read({ deps, since, settings }) {
    const { rows } = await sql<{ category: string; went: number; stopped: number; people: number; gone: number }>`
      with found as (
        select distinct a.device_id, a.activity_id, a.outcome, f.category, coalesce(d.person_hash, d.device_id::text) as person
        from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
        cross join lateral jsonb_to_recordset(a.findings) as f(category text)
        where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz and a.findings <> '[]')
      select category, (count(*) filter (where outcome in ('allowed', 'overridden')))::int as went,
        (count(*) filter (where outcome not in ('allowed', 'overridden')))::int as stopped,
        (count(distinct person) filter (where outcome not in ('allowed', 'overridden')))::int as people,
        (count(distinct person) filter (where outcome in ('allowed', 'overridden')))::int as gone
      from found group by category order by category`.execute(deps.database.reader);
    const shown = (count: number, people: number) =>
      people < settings.fewest ? `fewer than ${settings.fewest} people` : String(count);
    return {
      present: rows.length > 0,
      facts: [{ label: "Kinds of data found", value: rows.length }],
      table: {
        columns: ["Kind of data", "Went on as it was", "Hidden, edited or left out"],
        rows: rows.map((row) => [row.category, shown(row.went, row.gone), shown(row.stopped, row.people)]),
      },
    };
  },
};

export const oversight: Source = {
  id: "oversight",
  title: "People decide",
  query: `\`activities\` of ${window} days: questions that a person answered, answers against Waymark's advice, reports that a find was wrong.`,
  async read({ deps, since, settings }) {
    const { rows } = await sql<Record<"asked" | "overridden" | "disputed" | "people" | "against" | "doubters", number>>`
      select (count(*) filter (where outcome in ('redacted', 'overridden', 'cancelled', 'edited', 'handed-over')))::int as asked,
        (count(*) filter (where outcome = 'overridden'))::int as overridden,
        (count(*) filter (where disputed is not null))::int as disputed,
        (count(distinct coalesce(d.person_hash, d.device_id::text)) filter (where outcome in ('redacted', 'overridden', 'cancelled', 'edited', 'handed-over')))::int as people,
        (count(distinct coalesce(d.person_hash, d.device_id::text)) filter (where outcome = 'overridden'))::int as against,
        (count(distinct coalesce(d.person_hash, d.device_id::text)) filter (where disputed is not null))::int as doubters
      from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
      where a.tenant_id = ${tenantId} and a.received_at >= ${since.toISOString()}::timestamptz`.execute(deps.database.reader);
    const row = rows[0]!;
    const shown = (count: number, people: number) => (people < settings.fewest ? null : count);
    return {
      present: row.asked > 0,
      facts: [
        { label: "Questions that a person answered", value: shown(row.asked, row.people) },
        { label: "of these, went on as it was", value: shown(row.overridden, row.against) },
        { label: "Records that people reported as wrong", value: shown(row.disputed, row.doubters) },
      ],
    };
  },
};
