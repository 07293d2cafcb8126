import type { PendingRow } from "../../../lib/worker/store/database.ts";
import { sampleActivity } from "./sample-activity.ts";

/** An event as the outbox keeps it while it waits; the same number gives the same event. */
export function pendingRow(number: number): PendingRow {
  const activity = sampleActivity(number);
  return { seq: number, key: `${activity.id}:0`, activity, bytes: 300, rank: 0, storedAt: 1_795_000_000_000 };
}
