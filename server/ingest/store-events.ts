/** Writes the events of one batch, and where the device's numbering stands, in one transaction. */
import { type Kysely, sql, type Transaction } from "kysely";
import { storeRequests } from "../requests/store-requests.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import type { Rejection } from "./judge-event.ts";
import type { BatchOrigin, NumberedEvent } from "./numbered-event.ts";
import { upsertActivities } from "./upsert-activities.ts";

/** How many numbers back a replay can be told from a late arrival. The device's outbox holds no more than 5,000. */
const remembered = 10_000;

/** Returns what could not be taken for a reason that lies outside the single event: conflicting or long past numbers. */
export function storeEvents(events: readonly NumberedEvent[], origin: BatchOrigin, db: Kysely<Tables>): Promise<Rejection[]> {
  return db.transaction().execute(async (transaction) => {
    const sequence = await lockSequence(transaction, origin);
    const receipts = await readReceipts(transaction, origin, events);
    const rejected: Rejection[] = [];
    const fresh: NumberedEvent[] = [];
    let conflicts = sequence.newest ? 0 : 1;
    for (const event of events) {
      const digest = receipts.get(event.seq);
      const field = `events[${event.position}].seq`;
      if (digest === undefined && event.seq > sequence.lastSeq - remembered) {
        receipts.set(event.seq, event.digest);
        fresh.push(event);
      } else if (digest === undefined) {
        rejected.push({ seq: event.seq, code: "too-late", field, expected: "a number that is not long past" });
      } else if (digest !== event.digest) {
        conflicts++;
        rejected.push({ seq: event.seq, code: "conflict", field, expected: "the content first sent under this number" });
      }
    }
    await advanceSequence(transaction, origin, sequence, fresh);
    await upsertActivities(transaction, origin, fresh);
    await storeRequests(transaction, origin, fresh);
    await transaction
      .updateTable("devices")
      .set((eb) => ({
        last_seen_at: new Date(origin.serverTime),
        clock_skew_ms: origin.skew,
        conflicts: eb("conflicts", "+", conflicts),
      }))
      .where("tenant_id", "=", tenantId)
      .where("device_id", "=", origin.deviceId)
      .execute();
    return rejected;
  });
}

interface Sequence {
  readonly lastSeq: number;
  readonly missing: number;
  /** False for an epoch that a later one has replaced: two profiles share a key, or a backup was brought back. */
  readonly newest: boolean;
}

/** Batches of one device go one after another: the second waits here until the first is committed. */
async function lockSequence(db: Transaction<Tables>, { deviceId, epoch }: BatchOrigin): Promise<Sequence> {
  await db
    .insertInto("device_sequences")
    .values({ tenant_id: tenantId, device_id: deviceId, epoch })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const rows = await db
    .selectFrom("device_sequences")
    .select(["epoch", "last_seq", "missing"])
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .orderBy("epoch")
    .forUpdate()
    .execute();
  const own = rows.find((row) => row.epoch === epoch);
  if (!own) throw new Error("the device's sequence has gone");
  return { lastSeq: own.last_seq, missing: own.missing, newest: rows.at(-1) === own };
}

async function readReceipts(
  db: Transaction<Tables>,
  { deviceId, epoch }: BatchOrigin,
  events: readonly NumberedEvent[],
): Promise<Map<number, string>> {
  const numbers = events.map((event) => event.seq);
  const rows = await db
    .selectFrom("event_receipts")
    .select(["seq", "digest"])
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .where("epoch", "=", epoch)
    .where("seq", "in", numbers)
    .execute();
  return new Map(rows.map((row) => [row.seq, row.digest]));
}

async function advanceSequence(
  db: Transaction<Tables>,
  { deviceId, epoch }: BatchOrigin,
  { lastSeq, missing }: Sequence,
  fresh: readonly NumberedEvent[],
): Promise<void> {
  if (fresh.length === 0) return;
  const rows = fresh.map(({ seq, digest }) => ({ seq, digest }));
  await sql`insert into event_receipts (tenant_id, device_id, epoch, seq, digest)
    select ${tenantId}, ${deviceId}::uuid, ${epoch}::integer, r.seq, r.digest
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(seq bigint, digest text)`.execute(db);
  const newLast = Math.max(lastSeq, ...fresh.map((event) => event.seq));
  // Every number up to the last that has not arrived is missing; what arrives late stops being so.
  const newMissing = missing + (newLast - lastSeq) - fresh.length;
  const where = { tenant_id: tenantId, device_id: deviceId, epoch };
  await db
    .updateTable("device_sequences")
    .set({ last_seq: newLast, missing: newMissing })
    .where((eb) => eb.and(where))
    .execute();
  await db
    .deleteFrom("event_receipts")
    .where((eb) => eb.and(where))
    .where("seq", "<=", newLast - remembered)
    .execute();
}
