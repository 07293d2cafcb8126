/** Writes the events of several batches, and where their devices' numbering stands, in one transaction. */
import { type Kysely, sql, type Transaction } from "kysely";
import { storeDiscoveries } from "../../discoveries/store-discoveries.ts";
import { storeRequests } from "../../requests/store-requests.ts";
import { queueActivities } from "../../sinks/queue-activities.ts";
import type { Tables } from "../../storage/tables.ts";
import { tenantId } from "../../storage/tenant.ts";
import { addCounts } from "./add-counts.ts";
import type { Rejection } from "./judge-event.ts";
import type { Batch, SortedBatch } from "./numbered-event.ts";
import { advanceSequences, lockSequences, readReceipts } from "./sequences.ts";
import { sortBatch } from "./sort-batch.ts";
import { upsertActivities } from "./upsert-activities.ts";

/** At most one batch of a device; `slot` as `addCounts` has it. Returns, for each, what could not be taken for a reason that lies outside the single event. */
export function storeEvents(batches: readonly Batch[], db: Kysely<Tables>, slot: number): Promise<(readonly Rejection[])[]> {
  return db.transaction().execute(async (transaction) => {
    const sequences = await lockSequences(transaction, batches);
    const receiptsOf = await readReceipts(transaction, batches, sequences);
    const sorted = batches.map((batch, index) => {
      const sequence = sequences[index];
      if (!sequence) throw new Error("a batch has no sequence");
      return sortBatch(batch, sequence, receiptsOf(batch.origin));
    });
    await advanceSequences(transaction, sorted);
    const changes = await upsertActivities(transaction, sorted);
    await addCounts(transaction, changes, slot);
    await queueActivities(transaction, changes);
    for (const { origin, fresh } of sorted) {
      await storeRequests(transaction, origin, fresh);
      await storeDiscoveries(transaction, origin, fresh);
    }
    await noteDevices(transaction, sorted);
    return sorted.map(({ rejected }) => rejected);
  });
}

async function noteDevices(db: Transaction<Tables>, batches: readonly SortedBatch[]): Promise<void> {
  const rows = batches.map(({ origin, conflicts }) => ({
    ...{ device_id: origin.deviceId, at: origin.serverTime, skew: origin.skew, conflicts },
  }));
  await sql`update devices d set last_seen_at = to_timestamp(r.at / 1000.0), clock_skew_ms = r.skew, conflicts = d.conflicts + r.conflicts
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(device_id uuid, at bigint, skew bigint, conflicts bigint)
    where d.tenant_id = ${tenantId} and d.device_id = r.device_id`.execute(db);
}
