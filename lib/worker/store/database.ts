/** The worker's disk: what is not sent yet, and the little state that has to outlive the worker. */
import { Dexie, type Table } from "dexie";
import type { RecordRow } from "../../bridge/protocol.ts";
import type { Activity } from "../../schema/activity.ts";

/** An activity on its way to the server. */
export interface PendingRow {
  /** Position in the device's stream; never used twice within an epoch. */
  readonly seq: number;
  /** `id:revision` of the activity; of a visit, tool and hour. */
  readonly key: string;
  readonly activity: Activity;
  /** Size as JSON, in bytes. */
  readonly bytes: number;
  /** What goes first when there is no room: 0 nothing found, then low to critical as 1 to 4. */
  readonly rank: number;
  readonly storedAt: number;
}

/** Recorded where nobody manages the browser: it stays on the device and is never sent. */
interface LocalRow {
  readonly key: string;
  readonly activity: Activity;
  readonly storedAt: number;
}

/** Keys of what has left the outbox, kept for a day so that a late resend from a page is not recorded twice. */
interface DeliveredRow {
  readonly key: string;
  readonly at: number;
}

/** Taken out of the stream because the server will never accept it. */
interface QuarantineRow {
  readonly key: string;
  readonly activity: Activity;
  /** Field and expectation as the server names them, or the status code that it answered. */
  readonly why: string;
  readonly at: number;
}

/** A report that something was wrong, while it can be taken back. */
interface DisputeRow {
  /** Of the activity. */
  readonly id: string;
  /** The revision that goes out. */
  readonly activity: Activity;
  readonly sendAt: number;
}

/** What could be read on one page of a protected place, as keyed hashes. */
interface SourceRow {
  readonly id?: number;
  readonly source: string;
  readonly at: number;
  readonly prints: readonly number[];
}

interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

export type Database = Dexie & {
  readonly pending: Table<PendingRow, number>;
  readonly local: Table<LocalRow, string>;
  readonly delivered: Table<DeliveredRow, string>;
  readonly quarantine: Table<QuarantineRow, string>;
  /** What has left, by the key of its event; see `history.ts`. */
  readonly history: Table<RecordRow, string>;
  readonly disputes: Table<DisputeRow, string>;
  readonly sources: Table<SourceRow, number>;
  readonly meta: Table<MetaRow, string>;
};

/** Opens on first use. `options` is for tests: an IndexedDB of their own. */
export function openDatabase(
  name: string,
  options?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange },
): Database {
  // "strict": what was answered as stored must survive a power cut, and a number that was sent must not be given again.
  const database = new Dexie(name, { chromeTransactionDurability: "strict", ...options }) as Database;
  database.version(1).stores({
    pending: "seq, &key, [rank+seq], storedAt",
    local: "key, storedAt",
    delivered: "key, at",
    quarantine: "key, at",
    meta: "key",
  });
  database.version(2).stores({ history: "key, fateAt", disputes: "id, sendAt" });
  database.version(3).stores({ sources: "++id" });
  return database;
}

/** A database that could not be opened stays shut unless it is asked: a disk that was full may have room again. Never rejects. */
export async function reopen(database: Database): Promise<void> {
  if (database.hasFailed() && !database.hasBeenClosed()) await database.open().catch(() => undefined);
}
