/** What is recorded about the person: what waits, what is held back, what stays here and what has left, in one list. */
import type { RecordRow } from "../../bridge/protocol.ts";
import { eventText } from "../outbox/history.ts";
import type { Database } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";

/** The latest first. One transaction: an event that is leaving the outbox is there once. Rejects without a disk. */
export async function listRecords(database: Database): Promise<RecordRow[]> {
  const { pending, local, history, disputes, meta } = database;
  const rows = await database.transaction("r", [pending, local, history, disputes, meta], async (): Promise<RecordRow[]> => {
    const tried = await readMeta(database, "tried");
    const waiting = (await pending.toArray()).map((row): RecordRow => {
      const wasTried = row.seq <= tried.seq;
      const [fate, fateAt] = wasTried ? (["tried", tried.at] as const) : (["waiting", row.storedAt] as const);
      return { key: row.key, what: "activity", text: eventText(row), at: row.activity.occurredAt, fate, fateAt, why: null };
    });
    const kept = (await local.toArray()).map(({ key, activity, storedAt }) => onlyHere(key, activity, "local", storedAt));
    const held = (await disputes.toArray()).map(({ activity, sendAt }) =>
      onlyHere(`dispute:${activity.id}`, activity, "held-back", sendAt),
    );
    return [...waiting, ...kept, ...held, ...(await history.toArray())];
  });
  return rows.sort((one, other) => other.at - one.at);
}

function onlyHere(
  key: string,
  activity: { readonly occurredAt: number },
  fate: "local" | "held-back",
  fateAt: number,
): RecordRow {
  return { key, what: "activity", text: JSON.stringify(activity), at: activity.occurredAt, fate, fateAt, why: null };
}

/**
 * Forgets what has ended: sent, refused, given up, and what was only ever kept here. Never what still waits. What was refused is
 * remembered by its key for as long as what was delivered, so that a page that sends it again does not bring it back.
 */
export async function forgetRecords(database: Database, now: number): Promise<{ forgotten: number }> {
  const { local, history, quarantine, delivered } = database;
  return database.transaction("rw", [local, history, quarantine, delivered], async () => {
    const forgotten = (await history.count()) + (await local.count());
    await delivered.bulkPut((await quarantine.toArray()).map(({ key }) => ({ key, at: now })));
    await Promise.all([history.clear(), local.clear(), quarantine.clear()]);
    return { forgotten };
  });
}
