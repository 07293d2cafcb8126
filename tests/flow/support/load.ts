/** Devices that send without a pause, and what was acknowledged to them: to be held against what is stored afterwards. */
import { randomBytes } from "node:crypto";
import { expect, onTestFinished } from "vitest";
import { uuid7 } from "../../../lib/core/uuid7.ts";
import { sampleActivity } from "./sample-activity.ts";
import { startOfTime, type TestServer } from "./server-app.ts";
import { batchBody } from "./server-device.ts";

export interface Load {
  /** Ids of activities; grows while it goes on. */
  readonly acknowledged: readonly string[];
  /** Resolves once that many more are acknowledged. */
  readonly more: (count: number) => Promise<void>;
  /** Stops, and returns every status that was answered. */
  readonly end: () => Promise<ReadonlySet<number>>;
}

const each = 5;

/** Four devices; each sends the same batch again until it is acknowledged, as a browser does. */
export async function startLoad(server: TestServer): Promise<Load> {
  const acknowledged: string[] = [];
  const statuses = new Set<number>();
  let stop = false;
  const fleet = await Promise.all(Array.from({ length: 4 }, () => server.enroll()));
  const work = fleet.map(async (device) => {
    for (let seq = 1; !stop; seq += each) {
      const events = Array.from({ length: each }, (_, index) => ({
        seq: seq + index,
        activity: { ...sampleActivity(1), id: uuid7(startOfTime, randomBytes(10)), occurredAt: startOfTime },
      }));
      for (let done = false; !done; ) {
        if (stop) return;
        const answer = await device.post("/v1/events", batchBody(device.deviceId, server.clock.now, events));
        statuses.add(answer.statusCode);
        done = answer.statusCode === 200;
      }
      acknowledged.push(...events.map(({ activity }) => activity.id));
    }
  });
  const end = async () => {
    stop = true;
    await Promise.all(work);
    return statuses;
  };
  // Before the server goes, also where a test has failed.
  onTestFinished(async () => void (await end()));
  return {
    acknowledged,
    end,
    more: async (count) => {
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(before + count);
    },
  };
}

export async function storedIn({ deps }: TestServer): Promise<string[]> {
  const rows = await deps.database.db.selectFrom("activities").select("activity_id").execute();
  return rows.map(({ activity_id }) => activity_id).sort();
}

/** What was acknowledged is there, nothing is there twice, no number was skipped, and the counts agree with what they count. */
export async function expectExactlyOnce(server: TestServer, acknowledged: readonly string[]): Promise<void> {
  const stored = await storedIn(server);
  const there = new Set(stored);
  expect(there.size).toBe(stored.length);
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  const { db } = server.deps.database;
  const totals = await db.selectFrom("tool_totals").select("count").where("part", "=", "all").execute();
  expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(stored.length);
  const sequences = await db.selectFrom("device_sequences").select(["last_seq", "missing"]).execute();
  expect(sequences.filter(({ missing }) => missing !== 0)).toEqual([]);
  expect(sequences.reduce((sum, { last_seq }) => sum + last_seq, 0)).toBe(stored.length);
}
