/** Fills a database with made-up activities of 5,000 devices over 90 days, and their counts, faster than by the API. */
import { type Kysely, sql } from "kysely";
import type { Deps } from "../../server/deps.ts";
import type { Tables } from "../../server/storage/tables.ts";
import { tenantId } from "../../server/storage/tenant.ts";

const devices = 5_000;
const chunk = 250_000;

/** Empties the tables first. `tools`: ids; the first are used most. */
export async function fill({ database }: Pick<Deps, "database">, rows: number, tools: readonly string[]): Promise<void> {
  await database.db.connection().execute(async (db) => {
    await sql`set statement_timeout = 0`.execute(db);
    await sql`set synchronous_commit = off`.execute(db);
    await fillOver(db, rows, tools);
    await sql`reset statement_timeout`.execute(db);
    await sql`reset synchronous_commit`.execute(db);
  });
}

async function fillOver(db: Kysely<Tables>, rows: number, tools: readonly string[]): Promise<void> {
  for (const table of ["activities", "devices", "tool_totals", "tool_users", "week_counts", "day_counts"] as const) {
    await sql`truncate ${sql.table(table)}`.execute(db);
  }
  for (let week = 1; week <= 13; week++) {
    const monday = sql`date_trunc('week', now() - ${sql.lit(`${week} weeks`)}::interval)`;
    const { rows: bounds } = await sql<{ name: string; begin: string; end: string }>`select
      'activities_' || to_char(${monday}, 'YYYYMMDD') as name, ${monday}::text as begin, (${monday} + interval '7 days')::text as end`.execute(
      db,
    );
    const [bound] = bounds;
    if (!bound) continue;
    await sql`create table if not exists ${sql.table(bound.name)} partition of activities
      for values from (${sql.lit(bound.begin)}) to (${sql.lit(bound.end)})`.execute(db);
  }
  await sql`insert into devices (tenant_id, device_id, public_key, token_hash, browser_name, browser_version, extension_version,
      person_hash, group_name, enrolled_at, last_seen_at, coverage)
    select ${tenantId}, md5('device' || n)::uuid, 'key' || n, 'token', 'chrome', '156', '0.1.0', md5('person' || n % 4000), 'Group ' || n % 20,
      now() - interval '90 days', now() - random() * interval '3 days',
      '[{"tool":"chatgpt","state":"working","reasons":[],"inFrame":false,"checkedAt":1795000000000}]'::jsonb
    from generate_series(1, ${sql.lit(devices)}) n`.execute(db);
  // Indexes are built afterwards, all at once.
  const { rows: indexes } = await sql<{
    name: string;
    definition: string;
  }>`select c.relname as name, pg_get_indexdef(c.oid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = 'activities'::regclass`.execute(db);
  for (const { name } of indexes) await sql`drop index ${sql.table(name)}`.execute(db);
  const list = sql`(array[${sql.join(tools.map((tool) => sql.lit(tool)))}])`;
  for (let from = 0; from < rows; from += chunk) {
    const count = Math.min(chunk, rows - from);
    await sql`insert into activities (tenant_id, device_id, activity_id, revision, received_at, updated_at, occurred_at, clock_skew_ms, kind,
        tool, host, action, outcome, rule, policy, findings, size_band)
      select ${tenantId}, md5('device' || (1 + floor(random() * ${sql.lit(devices)}))::int)::uuid, gen_random_uuid(), 0, at, at, at, 0, 'paste',
        ${list}[1 + floor(power(random(), 3) * ${sql.lit(tools.length)})::int], 'chatgpt.com', 'nudge',
        (array['allowed', 'held', 'redacted', 'cancelled'])[1 + floor(random() * 4)::int], 'credentials', 'Waymark nudge',
        case when random() < 0.33 then '[{"detector":"payment-card","category":"payment","family":"CARD","severity":"high","confidence":"certain","count":2,"distinct":1}]'::jsonb
          else '[]'::jsonb end, 'under-1k'
      from (select now() - random() * interval '89 days' as at from generate_series(1, ${sql.lit(count)})) s`.execute(db);
  }
  for (const { definition } of indexes) await sql.raw(definition.replace(" ON ONLY ", " ON ")).execute(db);
  await sql`insert into tool_totals (tenant_id, tool, part, slot, count, first_at, last_at)
    select tenant_id, tool, 'all', 0, count(*), min(received_at), max(received_at) from activities group by 1, 2`.execute(db);
  await sql`insert into tool_totals (tenant_id, tool, part, slot, count, first_at, last_at)
    select tenant_id, tool, 'outcome:' || outcome, 0, count(*), min(received_at), max(received_at) from activities group by 1, 2, 3`.execute(
    db,
  );
  await sql`insert into tool_totals (tenant_id, tool, part, slot, count, severity, first_at, last_at)
    select tenant_id, tool, 'data:payment', 0, 2 * count(*), 3, min(received_at), max(received_at)
    from activities where findings <> '[]' group by 1, 2`.execute(db);
  for (const kind of ["devices", "people"]) {
    await sql`insert into tool_totals (tenant_id, tool, part, slot, count, first_at, last_at)
      select tenant_id, tool, ${kind}, 0, ${sql.lit(devices)}, now(), now() from tool_totals where part = 'all'`.execute(db);
  }
  await sql`insert into week_counts (tenant_id, week, part, tool, device_id, count)
    select tenant_id, date_trunc('week', received_at at time zone 'UTC')::date, 'all', tool, device_id, count(*)
    from activities group by 1, 2, 4, 5`.execute(db);
  await sql`insert into day_counts (tenant_id, tool, day, slot, activities, held)
    select tenant_id, tool, (received_at at time zone 'UTC')::date, 0, count(*), count(*) from activities group by 1, 2, 3`.execute(
    db,
  );
  await sql`analyze`.execute(db);
}
