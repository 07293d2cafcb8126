/** Holds one batch against the numbers that its device has used: what is new, what is a replay, what contradicts the first. */
import type { Rejection } from "./judge-event.ts";
import type { Batch, NumberedEvent, SortedBatch } from "./numbered-event.ts";

export interface Sequence {
  readonly lastSeq: number;
  readonly missing: number;
  /** False for an epoch that a later one has replaced: two profiles share a key, or a backup was brought back. */
  readonly newest: boolean;
}

/** How many numbers back a replay can be told from a late arrival. The device's outbox holds no more than 5,000. */
export const remembered = 10_000;

/** The digest of numbers that were taken before digests were kept this way: fits every content. */
export const anyDigest = "********";

/** `receipts`: digest by number, of those of this batch that are known. */
export function sortBatch({ origin, events }: Batch, sequence: Sequence, receipts: ReadonlyMap<number, string>): SortedBatch {
  const known = new Map(receipts);
  const rejected: Rejection[] = [];
  const fresh: NumberedEvent[] = [];
  let conflicts = sequence.newest ? 0 : 1;
  for (const event of events) {
    const digest = known.get(event.seq);
    const field = `events[${event.position}].seq`;
    if (digest === undefined && event.seq > sequence.lastSeq - remembered) {
      known.set(event.seq, event.digest);
      fresh.push(event);
    } else if (digest === undefined) {
      rejected.push({ seq: event.seq, code: "too-late", field, expected: "a number that is not long past" });
    } else if (digest !== event.digest && digest !== anyDigest) {
      conflicts++;
      rejected.push({ seq: event.seq, code: "conflict", field, expected: "the content first sent under this number" });
    }
  }
  const lastSeq = Math.max(sequence.lastSeq, ...fresh.map((event) => event.seq));
  // Every number up to the last that has not arrived is missing; what arrives late stops being so.
  const missing = sequence.missing + (lastSeq - sequence.lastSeq) - fresh.length;
  return { origin, fresh, rejected, conflicts, lastSeq, missing };
}
