/** Runs the steady writer in a process of its own and keeps what it was promised. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { openDatabase } from "../../../server/storage/open-database.ts";

export interface RunningWriter {
  readonly process: ChildProcess;
  /** Highest acknowledged number by device id; grows while it runs. */
  readonly acked: Map<string, number>;
  /** Resolves once `count` more batches are acknowledged; rejects if the writer ends before. */
  readonly acknowledged: (count: number) => Promise<void>;
  readonly ended: Promise<unknown>;
}

const program = fileURLToPath(new URL("./steady-writer.ts", import.meta.url));

export function runWriter(folder: string): RunningWriter {
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "pipe"] });
  const acked = new Map<string, number>();
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => {
    complaint += text.toString();
  });
  let waiting: { left: number; done: () => void }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    const { deviceId, ackedTo } = JSON.parse(line) as { deviceId: string; ackedTo: number };
    acked.set(deviceId, ackedTo);
    for (const each of waiting) if (--each.left === 0) each.done();
    waiting = waiting.filter((each) => each.left > 0);
  });
  const ended = once(child, "close");
  const acknowledged = (count: number): Promise<void> =>
    new Promise((done, fail) => {
      waiting.push({ left: count, done });
      ended.then(() => fail(new Error(`the writer ended early: ${complaint}`)));
    });
  return { process: child, acked, acknowledged, ended };
}

export interface Survey {
  /** Acknowledged events that are not there. */
  readonly lost: number;
  /** Numbers whose activity is missing, or activities without a number or not counted: a transaction that came through in part. */
  readonly torn: number;
}

/** Opens the database in `folder` as a restart would, and compares it with what was acknowledged. */
export async function surveyDatabase(folder: string, acked: ReadonlyMap<string, number>): Promise<Survey> {
  const { db, close } = await openDatabase({ dataDirectory: folder });
  try {
    let lost = 0;
    let torn = 0;
    for (const [deviceId, ackedTo] of acked) {
      const numbers = sql`(select coalesce(sum(length(digests) / 8), 0) from batch_receipts where device_id = ${deviceId}::uuid)::int`;
      const counted = sql`(select coalesce(sum(count), 0) from week_counts where part = 'all' and device_id = ${deviceId}::uuid)::int`;
      const { rows } = await sql<{ activities: number; receipts: number; counted: number }>`select count(*)::int as activities,
        ${numbers} as receipts, ${counted} as counted from activities where device_id = ${deviceId}::uuid`.execute(db);
      const { activities, receipts, counted: total } = rows[0] ?? { activities: 0, receipts: 0, counted: 0 };
      const sequence = await db
        .selectFrom("device_sequences")
        .select("last_seq")
        .where("device_id", "=", deviceId)
        .executeTakeFirst();
      lost += Math.max(0, ackedTo - activities);
      torn += Math.abs(activities - (sequence?.last_seq ?? 0)) + Math.max(0, Math.min(activities, 10_000) - receipts);
      torn += Math.abs(activities - total);
    }
    return { lost, torn };
  } finally {
    await close();
  }
}
