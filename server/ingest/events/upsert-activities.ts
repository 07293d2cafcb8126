/** Writes activities: a new one is inserted, a later revision of a known one replaces what can change. */
import { sql, type Transaction } from "kysely";
import type { Activity, FindingCount } from "../../../lib/schema/activity.ts";
import type { Tables } from "../../storage/tables.ts";
import { tenantId } from "../../storage/tenant.ts";
import { type ActivityColumn, activityColumns } from "./activity-columns.ts";
import type { BatchOrigin, NumberedEvent } from "./numbered-event.ts";

/** An activity that is new here, or new in this revision; what stood before, if anything. */
export interface Change {
  readonly origin: BatchOrigin;
  readonly activity: Activity;
  readonly before: Before | null;
}

/** What is counted of an activity. */
export interface Before {
  readonly kind: string;
  readonly action: string;
  readonly outcome: string;
  readonly findings: readonly FindingCount[];
}

type Fresh = { readonly origin: BatchOrigin; readonly fresh: readonly NumberedEvent[] };

/** An earlier revision arrived no longer ago than this: what happened more than 14 days ago is refused, and clocks can be off. */
const lookBack = 45 * 86_400_000;

/** An older or equal revision changes nothing, in whatever order they arrive. Returns what changed. */
export async function upsertActivities(db: Transaction<Tables>, batches: readonly Fresh[]): Promise<Change[]> {
  const latest = batches.flatMap(({ origin, fresh }) => latestRevisions(fresh).map((activity) => ({ origin, activity })));
  if (latest.length === 0) return [];
  const since = new Date(Math.min(...batches.map(({ origin }) => origin.serverTime)) - lookBack).toISOString();
  const known = await readKnown(db, latest, since);
  const changes = latest.flatMap(({ origin, activity }): Change[] => {
    const before = known.get(`${origin.deviceId} ${activity.id.toLowerCase()}`) ?? null;
    return before && before.revision >= activity.revision ? [] : [{ origin, activity, before }];
  });
  await insertNew(
    db,
    changes.filter(({ before }) => !before),
  );
  await updateKnown(
    db,
    changes.filter(({ before }) => before),
    since,
  );
  return changes;
}

/** Of several revisions in one batch only the highest, the first if equal. */
function latestRevisions(events: readonly NumberedEvent[]): Activity[] {
  const latest = new Map<string, Activity>();
  for (const { activity } of events) {
    if (!activity) continue;
    const id = activity.id.toLowerCase();
    const known = latest.get(id);
    if (!known || activity.revision > known.revision) latest.set(id, activity);
  }
  return [...latest.values()];
}

type Known = Before & { readonly device_id: string; readonly activity_id: string; readonly revision: number };

/**
 * What is stored of these devices between the first and the last id of their batch: ids begin with the time, so that for new activities
 * one short look at the index finds nothing.
 */
async function readKnown(
  db: Transaction<Tables>,
  activities: readonly { readonly origin: BatchOrigin; readonly activity: Activity }[],
  since: string,
): Promise<Map<string, Known>> {
  const spans = new Map<string, { d: string; first: string; last: string }>();
  for (const { origin, activity } of activities) {
    const id = activity.id.toLowerCase();
    const span = spans.get(origin.deviceId);
    if (!span) spans.set(origin.deviceId, { d: origin.deviceId, first: id, last: id });
    else if (id < span.first) span.first = id;
    else if (id > span.last) span.last = id;
  }
  const { rows } = await sql<Known>`
    select a.device_id, a.activity_id, a.revision, a.kind, a.action, a.outcome, a.findings
    from jsonb_to_recordset(${JSON.stringify([...spans.values()])}::jsonb) as r(d uuid, first uuid, last uuid)
    cross join lateral (select * from activities k where k.tenant_id = ${tenantId} and k.device_id = r.d
      and k.activity_id between r.first and r.last and k.received_at >= ${since}::timestamptz offset 0) as a`.execute(db);
  return new Map(rows.map((row) => [`${row.device_id} ${row.activity_id}`, row]));
}

/**
 * Rows as JSON, as short as can be: the database takes twice as long over full names and nulls. Columns go by their place in
 * `activityColumns`, and what is null is left out.
 */
interface Rows {
  readonly json: string;
  /** The columns that any row says something of; in a new row the others are as the table has them by itself. */
  readonly said: readonly ActivityColumn[];
}

const keys = new Map(activityColumns.map((column, place) => [column, `c${place}`]));
const key = (column: ActivityColumn) => keys.get(column) as string;
const names = (columns: readonly ActivityColumn[]) => sql.join(columns.map(({ name }) => sql.ref(name)));
const fields = (columns: readonly ActivityColumn[]) => sql.join(columns.map((column) => sql.ref(`r.${key(column)}`)));
const shape = (columns: readonly ActivityColumn[]) =>
  sql.join(columns.map((column) => sql`${sql.ref(key(column))} ${sql.raw(column.type)}`));

function rowsOf(changes: readonly Change[], columns: readonly ActivityColumn[]): Rows {
  const said = new Set<ActivityColumn>();
  const rows = changes.map(({ origin, activity }) => {
    const row: Record<string, unknown> = { d: origin.deviceId, i: activity.id, s: origin.skew, t: origin.serverTime };
    for (const column of columns) {
      const value = column.of(activity);
      if (value === null) continue;
      row[key(column)] = value;
      if (value !== false) said.add(column);
    }
    return row;
  });
  return { json: JSON.stringify(rows), said: columns.filter((column) => said.has(column)) };
}

async function insertNew(db: Transaction<Tables>, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const { json, said } = rowsOf(changes, activityColumns);
  await sql`insert into activities (tenant_id, device_id, activity_id, clock_skew_ms, received_at, updated_at, ${names(said)})
    select ${tenantId}, r.d, r.i, r.s, to_timestamp(r.t / 1000.0), to_timestamp(r.t / 1000.0), ${fields(said)}
    from jsonb_to_recordset(${json}::jsonb) as r(d uuid, i uuid, s bigint, t bigint, ${shape(said)})`.execute(db);
}

/** What cannot change with a revision is left alone; what was disputed stays so. */
async function updateKnown(db: Transaction<Tables>, changes: readonly Change[], since: string): Promise<void> {
  if (changes.length === 0) return;
  const columns = activityColumns.filter(({ lasting }) => !lasting);
  const set = sql.join(
    columns.map((column) => {
      const [to, from] = [sql.ref(column.name), sql.ref(`r.${key(column)}`)];
      return column.sticky ? sql`${to} = coalesce(${from}, ${sql.ref(`a.${column.name}`)})` : sql`${to} = ${from}`;
    }),
  );
  await sql`update activities a set updated_at = to_timestamp(r.t / 1000.0), ${set}
    from jsonb_to_recordset(${rowsOf(changes, columns).json}::jsonb) as r(d uuid, i uuid, t bigint, ${shape(columns)})
    where a.tenant_id = ${tenantId} and a.device_id = r.d and a.activity_id = r.i and a.received_at >= ${since}::timestamptz`.execute(
    db,
  );
}
