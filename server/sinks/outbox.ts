/** The outbox as sinks read it: in an order that is given once rows are committed, so that a cursor never passes one that comes later. */
import { type Kysely, type Selectable, sql } from "kysely";
import type { Deps } from "../deps.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import type { ActivityEntry, Entry, FindingEntry } from "./sink.ts";

/** Any fixed number: one process at a time gives positions. */
const lockNumber = 7_346_210_552;
/** What no sink took in so long is let go. */
const keptFor = 14 * 86_400_000;

/** Gives positions to what has none; returns the last position there is. */
export async function numberOutbox(db: Kysely<Tables>): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
    const last = await lastPosition(transaction);
    const { rows } = await sql<{ position: number }>`
      with waiting as (
        select entry_id, row_number() over (order by created_at, entry_id) as place
        from sink_outbox where tenant_id = ${tenantId} and position is null
      )
      update sink_outbox o set position = ${last}::bigint + w.place from waiting w
      where o.tenant_id = ${tenantId} and o.entry_id = w.entry_id
      returning o.position`.execute(transaction);
    return rows.reduce((most, { position }) => Math.max(most, position), last);
  });
}

/** Behind every cursor, too: what all have taken is gone, and its positions must not be given again. */
export async function lastPosition(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select greatest(
      coalesce((select max(position) from sink_outbox where tenant_id = ${tenantId}), 0),
      coalesce((select max(cursor) from sinks where tenant_id = ${tenantId}), 0))::bigint as last`.execute(db);
  return rows[0]?.last ?? 0;
}

/** Lets go of what every sink has taken, and of what is too old. */
export async function pruneOutbox({ database, now }: Pick<Deps, "database" | "now">): Promise<void> {
  await sql`delete from sink_outbox where tenant_id = ${tenantId} and (
    created_at < ${new Date(now() - keptFor).toISOString()}::timestamptz
    or position <= (select min(cursor) from sinks where tenant_id = ${tenantId})
    or (position is not null and not exists (select 1 from sinks where tenant_id = ${tenantId})))`.execute(database.db);
}

type Stored = Pick<Selectable<Tables["sink_outbox"]>, "entry_id" | "kind" | "created_at" | "body">;

/** What is stored as a sink is told it: with the tool's name, and pseudonyms in place of ids. */
export async function entriesOf(
  rows: readonly Stored[],
  deps: Pick<Deps, "database" | "pseudonyms" | "tools">,
): Promise<Entry[]> {
  const ids = rows.flatMap(({ kind, body }) => (kind === "activity" ? [(body as StoredActivity).deviceId] : []));
  const devices =
    ids.length === 0
      ? []
      : await deps.database.db
          .selectFrom("devices")
          .select(["device_id", "person_hash"])
          .where("tenant_id", "=", tenantId)
          .where("device_id", "in", [...new Set(ids)])
          .execute();
  const people = new Map(devices.map(({ device_id, person_hash }) => [device_id, person_hash]));
  const names = new Map(deps.tools.map(({ id, name }) => [id, name]));
  return rows.map(({ entry_id: id, kind, created_at, body }): Entry => {
    const at = created_at.getTime();
    if (kind === "finding") return { kind, id, at, body: body as FindingEntry["body"] };
    const { deviceId, ...stored } = body as StoredActivity;
    const person = people.get(deviceId);
    return {
      ...{ kind, id, at },
      body: {
        ...stored,
        toolName: names.get(stored.tool) ?? stored.tool,
        device: deps.pseudonyms.device(deviceId),
        person: person ? `p-${person.slice(0, 10)}` : null,
      },
    };
  });
}

type StoredActivity = Omit<ActivityEntry["body"], "device" | "person" | "toolName"> & { readonly deviceId: string };
