/** What has left this device, or was given up, as the very text: kept for the person to read. What still waits is in the outbox. */
import type { RecordRow } from "../../bridge/protocol.ts";
import type { Activity } from "../../schema/activity.ts";
import type { EventEnvelope } from "../../schema/wire.ts";
import type { Database, PendingRow } from "../store/database.ts";

/** At most this many, and for this long, milliseconds; the oldest go first. */
export const historyLimits = { rows: 5_000, age: 90 * 24 * 3_600_000 } as const;

/** The key of the one heartbeat whose answer has not come. */
const triedHeartbeat = "heartbeat:tried";

/** The JSON of one event exactly as it stands in the body of a batch. */
export function eventText({ seq, activity }: EventEnvelope): string {
  return JSON.stringify({ seq, activity } satisfies EventEnvelope);
}

/** How events left the outbox. Part of the transaction that takes them out: they are never in neither place. */
export async function keepEvents(
  database: Database,
  rows: readonly PendingRow[],
  fateOf: (row: PendingRow) => Pick<RecordRow, "fate" | "why">,
  at: number,
): Promise<void> {
  await database.history.bulkPut(
    rows.map((row) => ({
      key: row.key,
      what: "activity",
      text: eventText(row),
      at: row.activity.occurredAt,
      fateAt: at,
      ...fateOf(row),
    })),
  );
  await dropSurplus(database);
}

/** What a page brought and nobody can send. Part of the transaction that counts it. */
export async function keepRefused(
  database: Database,
  key: string,
  activity: Activity,
  { why, at }: { readonly why: string; readonly at: number },
): Promise<void> {
  const text = JSON.stringify(activity);
  await database.history.put({ key, what: "activity", text, at: activity.occurredAt, fate: "refused", fateAt: at, why });
  await dropSurplus(database);
}

/** Before a heartbeat goes out: should the answer never come, it may have arrived all the same. */
export async function keepTriedHeartbeat(database: Database, text: string, at: number): Promise<void> {
  await database.history.put({ key: triedHeartbeat, what: "heartbeat", text, at, fate: "tried", fateAt: at, why: null });
}

/** The answer to the heartbeat of `at`; `why` says why the server refused it, null that it has it. */
export async function keepHeartbeat(database: Database, text: string, at: number, why: string | null): Promise<void> {
  await database.transaction("rw", database.history, async () => {
    await database.history.delete(triedHeartbeat);
    const fate = why === null ? "sent" : "refused";
    await database.history.put({ key: `heartbeat:${at}`, what: "heartbeat", text, at, fate, fateAt: at, why });
    await dropSurplus(database);
  });
}

/** What made this browser known to the server. `text` without the company's token, which opens the server to devices. */
export async function keepEnrolment(database: Database, text: string, at: number): Promise<void> {
  await database.history.put({ key: `enrolment:${at}`, what: "enrolment", text, at, fate: "sent", fateAt: at, why: null });
}

/** Forgets what is past its age. */
export async function expireHistory(database: Database, now: number): Promise<void> {
  await database.history
    .where("fateAt")
    .below(now - historyLimits.age)
    .delete();
}

async function dropSurplus(database: Database): Promise<void> {
  const surplus = (await database.history.count()) - historyLimits.rows;
  if (surplus > 0) await database.history.orderBy("fateAt").limit(surplus).delete();
}
