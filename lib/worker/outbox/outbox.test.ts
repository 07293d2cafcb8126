import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { sampleActivity } from "../../../tests/flow/support/sample-activity.ts";
import type { Activity } from "../../schema/activity.ts";
import type { Severity } from "../../schema/finding.ts";
import { batchLimits } from "../../schema/wire.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";
import { createOutbox, type Outbox, outboxLimits } from "./outbox.ts";

let database: Database;
let outbox: Outbox;
let now: number;

beforeEach(() => {
  database = openDatabase("waymark", { indexedDB: new IDBFactory(), IDBKeyRange });
  now = 1_795_000_000_000;
  outbox = createOutbox(database, () => now);
});

function activityOf(number: number, severity?: Severity, fillers = 0): Activity {
  const finding = { detector: "x", category: "custom", family: "CUSTOM", confidence: "likely", count: 1, distinct: 1 } as const;
  const findings = severity ? Array.from({ length: 1 + fillers }, () => ({ ...finding, severity })) : [];
  return sampleActivity(number, { occurredAt: now, findings });
}

const storeAll = async (numbers: number, severity?: Severity, fillers?: number) => {
  for (let number = 1; number <= numbers; number++) await outbox.store(activityOf(number, severity, fillers), true);
};
const seqs = async () => (await outbox.peek(500)).map((event) => event.seq);

test("numbers from 1 in the order of storing, and hands out without forgetting", async () => {
  await storeAll(3);
  expect(await seqs()).toEqual([1, 2, 3]);
  expect(await seqs()).toEqual([1, 2, 3]);
  expect((await outbox.peek(2)).map((event) => event.seq)).toEqual([1, 2]);
});

test("the same revision is stored once, another one anew; also after it was delivered", async () => {
  const activity = activityOf(1);
  await outbox.store(activity, true);
  await outbox.store(activity, true);
  await outbox.store({ ...activity, revision: 1 }, true);
  expect(await seqs()).toEqual([1, 2]);
  await outbox.acknowledge(2, []);
  await outbox.store(activity, true);
  expect(await seqs()).toEqual([]);
});

test("of visits to a tool one an hour is kept, also after it was delivered; pastes are not affected", async () => {
  const visit = (number: number, tool = "chatgpt"): Activity => ({ ...activityOf(number), kind: "visit", tool });
  await outbox.store(visit(1), true);
  await outbox.store(visit(2), true);
  await outbox.store(visit(3, "claude"), true);
  await outbox.acknowledge(1, []);
  await outbox.store(visit(4), true);
  await outbox.store(activityOf(5), true);
  now += 3_600_000;
  await outbox.store(visit(6), true);
  expect((await outbox.peek(10)).map(({ activity }) => activity.id)).toEqual([3, 5, 6].map((number) => activityOf(number).id));
});

test("what was delivered long ago is no longer remembered", async () => {
  await outbox.store(activityOf(1), true);
  await outbox.acknowledge(1, []);
  now += 25 * 3_600_000;
  await outbox.expire();
  expect(await database.delivered.count()).toBe(0);
});

test("forgets up to the acknowledged number and keeps the rest; the counters follow", async () => {
  await storeAll(5);
  await outbox.acknowledge(3, []);
  expect(await seqs()).toEqual([4, 5]);
  const { count, bytes, lastAckAt, nextSeq } = await outbox.state();
  const left = (await database.pending.toArray()).reduce((sum, row) => sum + row.bytes, 0);
  expect({ count, bytes, lastAckAt, nextSeq }).toEqual({ count: 2, bytes: left, lastAckAt: now, nextSeq: 6 });
});

test("what the server refuses for good is set aside with the reason and counted", async () => {
  await storeAll(3);
  await outbox.acknowledge(3, [{ seq: 2, code: "invalid", field: "events[1].activity.tool", expected: "a tool" }]);
  expect(await seqs()).toEqual([]);
  expect((await database.quarantine.toArray()).map((row) => row.why)).toEqual(["events[1].activity.tool: a tool"]);
  expect((await outbox.state()).quarantined).toBe(1);
});

test("a number that the server knows with other content stays and gets a new number in a new epoch", async () => {
  await storeAll(3);
  await outbox.acknowledge(3, [{ seq: 2, code: "conflict", field: "events[1].seq", expected: "the first content" }]);
  expect(await seqs()).toEqual([2]);
  await outbox.startEpoch();
  expect(await seqs()).toEqual([1]);
  expect(await readMeta(database, "epoch")).toBe(2);
  await outbox.store(activityOf(9), true);
  expect(await seqs()).toEqual([1, 2]);
});

test("a batch has at most as many bytes as the server takes", async () => {
  await storeAll(40, "low", 99);
  const events = await outbox.peek(500);
  const body = JSON.stringify({ schema: 1, deviceId: crypto.randomUUID(), epoch: 1, sentAt: now, events });
  expect(body.length).toBeLessThanOrEqual(batchLimits.wireBytes);
  expect(events.length).toBeGreaterThan(5);
  expect(events.length).toBeLessThan(40);
});

test("without room the oldest of the least severe goes first, and is counted", async () => {
  await outbox.store(activityOf(1, "critical"), true);
  await outbox.store(activityOf(2), true);
  await outbox.store(activityOf(3), true);
  await outbox.store(activityOf(4, "low"), true);
  // As if the outbox were full already: filling it with 5,000 rows would only take time.
  const state = await outbox.state();
  await database.meta.put({ key: "outbox", value: { ...state, count: outboxLimits.events } });
  await outbox.store(activityOf(5, "high"), true);
  await outbox.store(activityOf(6, "high"), true);
  await outbox.store(activityOf(7, "high"), true);
  expect(await seqs()).toEqual([1, 5, 6, 7]);
  expect(await outbox.state()).toMatchObject({ dropped: 3, count: outboxLimits.events });
});

test("bytes are a limit, too", async () => {
  await storeAll(2);
  const state = await outbox.state();
  await database.meta.put({ key: "outbox", value: { ...state, bytes: outboxLimits.bytes } });
  await outbox.store(activityOf(3), true);
  expect(await seqs()).toEqual([2, 3]);
});

test("after 14 days it is given up and counted", async () => {
  await outbox.store(activityOf(1), true);
  now += outboxLimits.age;
  await outbox.store(activityOf(2), true);
  now += 1;
  await outbox.expire();
  expect(await seqs()).toEqual([2]);
  expect(await outbox.state()).toMatchObject({ dropped: 1, count: 1 });
});

test("what nobody manages stays on the device: never numbered, never handed out, bounded", async () => {
  for (let number = 1; number <= 510; number++) await outbox.store(activityOf(number), false);
  expect(await seqs()).toEqual([]);
  expect(await database.local.count()).toBe(500);
});

test("quarantine keeps the newest hundred and counts all", async () => {
  await storeAll(150);
  await outbox.quarantine(await seqs(), "refused by the server as a whole (400)");
  expect(await database.quarantine.count()).toBe(100);
  expect(await outbox.state()).toMatchObject({ quarantined: 150, count: 0, bytes: 0 });
});
