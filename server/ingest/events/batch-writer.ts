/**
 * Batches that arrive while others are being written go into the next transaction together: the disk is asked to sync once for all of
 * them, and each is answered only after that. Nothing waits for company: with nothing under way a batch is written at once, alone.
 */
import type { Kysely } from "kysely";
import type { Tables } from "../../storage/tables.ts";
import type { Rejection } from "./judge-event.ts";
import type { Batch } from "./numbered-event.ts";
import { storeEvents } from "./store-events.ts";

/** Resolves once the batch is committed and synced; rejects if it is not, and then nothing of it is. */
export type WriteBatch = (batch: Batch) => Promise<readonly Rejection[]>;

interface Waiting {
  readonly batch: Batch;
  readonly done: (rejected: readonly Rejection[]) => void;
  readonly failed: (error: unknown) => void;
}

/** What one transaction takes: enough to share its costs, little enough that the others do not wait long for it. */
const most = { events: 4_000, batches: 64 } as const;

const slotsOfAll = 64;

/** `transactions`: how many may be under way at once; the embedded database has one connection. */
export function createBatchWriter(db: Kysely<Tables>, transactions: number, store: typeof storeEvents = storeEvents): WriteBatch {
  let queue: Waiting[] = [];
  const busy = new Set<string>();
  /** Of the rows that add up, those that nobody is writing. Another process takes others, most likely. */
  const first = Math.floor(Math.random() * slotsOfAll);
  const slots = Array.from({ length: transactions }, (_, index) => (first + index) % slotsOfAll);

  /** The next group: in order of arrival, one batch of a device, none of a device that is being written. */
  function takeGroup(): Waiting[] {
    const group: Waiting[] = [];
    const left: Waiting[] = [];
    const devices = new Set(busy);
    let events = 0;
    for (const waiting of queue) {
      const { origin, events: own } = waiting.batch;
      const full = group.length >= most.batches || (group.length > 0 && events + own.length > most.events);
      if (full || devices.has(origin.deviceId)) left.push(waiting);
      else {
        group.push(waiting);
        events += own.length;
      }
      // A later batch of the same device never overtakes an earlier one.
      devices.add(origin.deviceId);
    }
    queue = left;
    return group;
  }

  async function write(group: readonly Waiting[], slot: number): Promise<void> {
    try {
      const answers = await store(
        group.map(({ batch }) => batch),
        db,
        slot,
      );
      for (const [index, { done }] of group.entries()) done(answers[index] ?? []);
    } catch (error) {
      if (group.length === 1) return group[0]?.failed(error);
      // One of them may be what the database does not take: the others must not fail with it.
      for (const one of group) await write([one], slot);
    }
  }

  function pump(): void {
    for (let slot = slots.pop(); slot !== undefined; slot = slots.pop()) {
      const own = slot;
      const group = takeGroup();
      if (group.length === 0) return void slots.push(own);
      for (const { batch } of group) busy.add(batch.origin.deviceId);
      void write(group, own).finally(() => {
        for (const { batch } of group) busy.delete(batch.origin.deviceId);
        slots.push(own);
        pump();
      });
    }
  }

  return (batch) =>
    new Promise((done, failed) => {
      queue.push({ batch, done, failed });
      pump();
    });
}
