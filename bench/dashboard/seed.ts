/**
 * A company of 5,000 browsers and 50 tools in a database: activities as the simulated devices make them, in bulk instead of over the API,
 * and every count by the statements with which the migrations count what an older version had stored.
 */
import { type Kysely, sql } from "kysely";
import { sampleUse, type UsedTool } from "../../scripts/fleet/sample-use.ts";
import type { Deps } from "../../server/deps.ts";
import { runRules } from "../../server/findings/run-rules.ts";
import { activityColumns } from "../../server/ingest/events/activity-columns.ts";
import { countUsageAhead } from "../../server/privacy/usage-ahead.ts";
import { loadMigrations } from "../../server/storage/migrate.ts";
import { makePartitions } from "../../server/storage/partitions.ts";
import type { Tables } from "../../server/storage/tables.ts";
import { tenantId } from "../../server/storage/tenant.ts";

export interface Size {
  readonly tools: number;
  readonly devices: number;
  readonly activities: number;
}

const day = 86_400_000;
const days = 90;
const chunk = 10_000;

/** Empties nothing: the database must be a new one. `random` from 0 up to 1. */
export async function seed(deps: Deps, size: Size, random: () => number): Promise<void> {
  const now = deps.now();
  const tools = deps.tools.slice(0, size.tools).map(({ id, hosts }) => ({ tool: id, host: hosts[0]?.host ?? `${id}.example` }));
  for (let back = 12; back >= 0; back -= 4) await makePartitions(deps.database.db, now - back * 7 * day);
  await deps.database.db.connection().execute(async (db) => {
    await sql`set statement_timeout = 0`.execute(db);
    await sql`set synchronous_commit = off`.execute(db);
    await addDevices(db, size.devices, tools, now);
    await addActivities(db, size, tools, now, random);
    await countAll(db);
    await addRequests(db, tools);
    await sql`analyze`.execute(db);
    await sql`reset statement_timeout`.execute(db);
    await sql`reset synchronous_commit`.execute(db);
  });
  // As the server does by the clock.
  await runRules(deps);
  await countUsageAhead(deps);
}

async function addDevices(db: Kysely<Tables>, devices: number, tools: readonly UsedTool[], now: number): Promise<void> {
  const checks = (from: number) =>
    Array.from({ length: 4 }, (_, index) => ({
      ...{ tool: tools[(from + index * 7) % tools.length]?.tool, inFrame: false, checkedAt: now - from * 60_000 },
      ...(from % 17 === 0 && index === 0 ? { state: "degraded", reasons: ["late"] } : { state: "working", reasons: [] }),
    }));
  const coverage = Array.from({ length: 50 }, (_, index) => JSON.stringify(checks(index)));
  await sql`insert into devices (tenant_id, device_id, public_key, token_hash, browser_name, browser_version, extension_version,
      person_hash, group_name, enrolled_at, last_seen_at, policy_name, coverage)
    select ${tenantId}, md5('device' || n)::uuid, 'key' || n, 'token', (array['chrome', 'edge', 'firefox'])[1 + n % 3], '156',
      case when n % 40 = 0 then '0.0.9' else '0.1.0' end, md5('person' || n % 4000), 'Group ' || n % 20,
      now() - interval '90 days', now() - (case when n % 25 = 0 then 20 else 1 end) * (n % 100) * interval '0.01 days', 'Waymark nudge',
      (${coverage}::text[])[1 + n % 50]::jsonb
    from generate_series(1, ${sql.lit(devices)}) n`.execute(db);
}

async function addActivities(
  db: Kysely<Tables>,
  { devices, activities }: Size,
  tools: readonly UsedTool[],
  now: number,
  random: () => number,
): Promise<void> {
  // Indexes are built afterwards, all at once.
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select c.relname as name, pg_get_indexdef(c.oid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = 'activities'::regclass`.execute(db);
  for (const { name } of indexes) await sql`drop index ${sql.table(name)}`.execute(db);
  const names = ["tenant_id", "device", "activity_id", "received_at", "updated_at", ...activityColumns.map(({ name }) => name)];
  const types = ["text", "int", "uuid", "timestamptz", "timestamptz", ...activityColumns.map(({ type }) => type)];
  const record = names.map((name, index) => `${name} ${types[index]}`).join(", ");
  const columns = names.map((name) => (name === "device" ? "device_id" : name)).join(", ");
  const values = names.map((name) => (name === "device" ? "md5('device' || device)::uuid" : name)).join(", ");
  for (let from = 0; from < activities; from += chunk) {
    const rows = Array.from({ length: Math.min(chunk, activities - from) }, () => {
      const at = now - random() * days * day;
      const activity = sampleUse(Math.floor(at), random, tools);
      const time = new Date(at).toISOString();
      return {
        ...{
          tenant_id: tenantId,
          device: 1 + Math.floor(random() * devices),
          activity_id: activity.id,
          received_at: time,
          updated_at: time,
        },
        ...Object.fromEntries(activityColumns.map(({ name, of }) => [name, of(activity)])),
      };
    });
    await sql`insert into activities (${sql.raw(columns)}, clock_skew_ms)
      select ${sql.raw(values)}, 0 from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.raw(record)})`.execute(db);
  }
  for (const { definition } of indexes) await sql.raw(definition.replace(" ON ONLY ", " ON ")).execute(db);
}

/** Each statement of a migration that makes counts out of activities. */
async function countAll(db: Kysely<Tables>): Promise<void> {
  const statements = loadMigrations()
    .flatMap(({ text }) => text.split(/;\s*\n/))
    .map((statement) => statement.replace(/^(\s*--.*\n)+/, "").trim())
    .filter((statement) => /^insert into (tool_totals|tool_users|week_counts|day_counts|day_parts)\b/.test(statement));
  if (statements.length < 8) throw new Error(`expected the counts' statements in the migrations, found ${statements.length}`);
  for (const statement of statements) await sql.raw(statement).execute(db);
  await sql`insert into week_counts (tenant_id, week, part, tool, device_id, count)
    select tenant_id, date_trunc('week', received_at at time zone 'UTC')::date, 'held', tool, device_id, count(*)
    from activities where action not in ('allow', 'record') group by 1, 2, 4, 5`.execute(db);
}

async function addRequests(db: Kysely<Tables>, tools: readonly UsedTool[]): Promise<void> {
  await sql`insert into access_requests (tenant_id, device_id, activity_id, tool, purpose, received_at)
    select ${tenantId}, md5('device' || n)::uuid, gen_random_uuid(), (${tools.map(({ tool }) => tool)}::text[])[1 + n % ${sql.lit(tools.length)}],
      'write', now() - n * interval '1 hour' from generate_series(1, 300) n`.execute(db);
}
