/** Where the numbering of devices stands, and what arrived under their latest numbers. */
import { sql, type Transaction } from "kysely";
import type { Tables } from "../../storage/tables.ts";
import { tenantId } from "../../storage/tenant.ts";
import { type Batch, type BatchOrigin, digestLength, type SortedBatch } from "./numbered-event.ts";
import { remembered, type Sequence } from "./sort-batch.ts";

export type ReceiptsOf = (origin: BatchOrigin) => ReadonlyMap<number, string>;

/**
 * The sequence of each batch, locked: batches of one device go one after another, the second waits here until the first is committed.
 * At most one batch of a device.
 */
export async function lockSequences(db: Transaction<Tables>, batches: readonly Batch[]): Promise<Sequence[]> {
  let rows = await readLocked(db, batches);
  const isNew = ({ origin }: Batch) => !rows.some((row) => row.device_id === origin.deviceId && row.epoch === origin.epoch);
  const added = batches.filter(isNew);
  if (added.length > 0) {
    await db
      .insertInto("device_sequences")
      .values(added.map(({ origin: { deviceId, epoch } }) => ({ tenant_id: tenantId, device_id: deviceId, epoch })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    rows = await readLocked(db, batches);
  }
  return batches.map(({ origin: { deviceId, epoch } }) => {
    const own = rows.filter((row) => row.device_id === deviceId);
    const row = own.find((each) => each.epoch === epoch);
    if (!row) throw new Error("the device's sequence has gone");
    return { lastSeq: row.last_seq, missing: row.missing, newest: own.at(-1) === row };
  });
}

async function readLocked(db: Transaction<Tables>, batches: readonly Batch[]) {
  return (
    db
      .selectFrom("device_sequences")
      .select(["device_id", "epoch", "last_seq", "missing"])
      .where("tenant_id", "=", tenantId)
      .where("device_id", "in", [...new Set(batches.map(({ origin }) => origin.deviceId))])
      // In one order everywhere, so that two groups of batches cannot wait for each other.
      .orderBy("device_id")
      .orderBy("epoch")
      .forUpdate()
      .execute()
  );
}

/** Digests of the numbers that a batch uses again. A batch of new numbers, which is the rule, costs nothing. */
export async function readReceipts(
  db: Transaction<Tables>,
  batches: readonly Batch[],
  sequences: readonly Sequence[],
): Promise<ReceiptsOf> {
  const again = batches.filter(({ events }, index) => events.some(({ seq }) => seq <= (sequences[index]?.lastSeq ?? 0)));
  const found = new Map<BatchOrigin, Map<number, string>>();
  for (const { origin, events } of again) {
    const numbers = events.map(({ seq }) => seq);
    const rows = await db
      .selectFrom("batch_receipts")
      .select(["first_seq", "last_seq", "numbers", "digests"])
      .where("tenant_id", "=", tenantId)
      .where("device_id", "=", origin.deviceId)
      .where("epoch", "=", origin.epoch)
      .where("last_seq", ">=", Math.min(...numbers))
      .where("first_seq", "<=", Math.max(...numbers))
      .execute();
    found.set(origin, new Map(rows.flatMap(digestsOf)));
  }
  return (origin) => found.get(origin) ?? new Map();
}

interface ReceiptRow {
  readonly first_seq: number;
  readonly numbers: readonly (number | string)[] | null;
  readonly digests: string;
}

function digestsOf({ first_seq, numbers, digests }: ReceiptRow): [number, string][] {
  return Array.from({ length: digests.length / digestLength }, (_, index) => [
    numbers ? Number(numbers[index]) : first_seq + index,
    digests.slice(index * digestLength, (index + 1) * digestLength),
  ]);
}

/** Writes down which numbers were used, and by what. */
export async function advanceSequences(db: Transaction<Tables>, batches: readonly SortedBatch[]): Promise<void> {
  const moved = batches.filter(({ fresh }) => fresh.length > 0);
  if (moved.length === 0) return;
  const rows = moved.map(({ origin, fresh, lastSeq, missing }) => {
    const ordered = [...fresh].sort((one, other) => one.seq - other.seq);
    const [first, last] = [ordered[0]?.seq ?? 0, ordered.at(-1)?.seq ?? 0];
    return {
      ...{ device_id: origin.deviceId, epoch: origin.epoch, first_seq: first, last_seq: last },
      numbers: last - first + 1 === ordered.length ? null : ordered.map(({ seq }) => seq),
      digests: ordered.map(({ digest }) => digest).join(""),
      ...{ newest: lastSeq, missing },
    };
  });
  const table = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(device_id uuid, epoch integer, first_seq bigint,
    last_seq bigint, numbers bigint[], digests text, newest bigint, missing bigint)`;
  await sql`insert into batch_receipts (tenant_id, device_id, epoch, first_seq, last_seq, numbers, digests)
    select ${tenantId}, r.device_id, r.epoch, r.first_seq, r.last_seq, r.numbers, r.digests from ${table}`.execute(db);
  await sql`update device_sequences s set last_seq = r.newest, missing = r.missing from ${table}
    where s.tenant_id = ${tenantId} and s.device_id = r.device_id and s.epoch = r.epoch`.execute(db);
  for (const { origin, fresh, lastSeq } of moved) {
    // A little now and then, not a statement for every batch.
    const passes = Math.floor(lastSeq / remembered) !== Math.floor((lastSeq - fresh.length) / remembered);
    if (passes) await forgetReceipts(db, origin, lastSeq - remembered);
  }
}

async function forgetReceipts(db: Transaction<Tables>, { deviceId, epoch }: BatchOrigin, upTo: number): Promise<void> {
  await db
    .deleteFrom("batch_receipts")
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .where("epoch", "=", epoch)
    .where("last_seq", "<=", upTo)
    .execute();
}
