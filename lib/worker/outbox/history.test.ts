import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { pendingRow } from "../../../tests/flow/support/pending-row.ts";
import { sampleActivity } from "../../../tests/flow/support/sample-activity.ts";
import { forgetRecords, listRecords } from "../records/records.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { eventText, expireHistory, historyLimits, keepEvents, keepHeartbeat, keepTriedHeartbeat } from "./history.ts";
import { createOutbox, outboxLimits } from "./outbox.ts";

const now = 1_795_000_000_000;
let database: Database;
beforeEach(() => {
  database = openDatabase("waymark", { indexedDB: new IDBFactory(), IDBKeyRange });
});

const sent = () => ({ fate: "sent", why: null }) as const;
const fates = async () => (await listRecords(database)).map(({ fate }) => fate);

test("keeps so many rows and no more: the first to have left go first", async () => {
  const before = Array.from({ length: historyLimits.rows }, (_, number) => pendingRow(number + 1));
  await keepEvents(database, before, sent, now);
  await keepEvents(database, [pendingRow(6_001), pendingRow(6_002)], sent, now + 1);
  expect(await database.history.count()).toBe(historyLimits.rows);
  const latest = await database.history.orderBy("fateAt").reverse().limit(2).toArray();
  expect(latest.map(({ text }) => text).sort()).toEqual([6_001, 6_002].map((number) => eventText(pendingRow(number))));
});

test("keeps for so long and no longer", async () => {
  await keepEvents(database, [pendingRow(1)], sent, now);
  await keepEvents(database, [pendingRow(2)], sent, now + 1);
  await expireHistory(database, now + historyLimits.age + 1);
  expect((await database.history.toArray()).map(({ text }) => text)).toEqual([eventText(pendingRow(2))]);
});

test("of heartbeats without an answer the last is kept, until one is answered", async () => {
  await keepTriedHeartbeat(database, "first", 1);
  await keepTriedHeartbeat(database, "second", 2);
  expect((await database.history.toArray()).map(({ text, fate }) => [text, fate])).toEqual([["second", "tried"]]);
  await keepHeartbeat(database, "second", 2, null);
  expect((await database.history.toArray()).map(({ text, fate }) => [text, fate])).toEqual([["second", "sent"]]);
});

test("what is given up for age or for lack of room is said to be so, and never sent", async () => {
  let time = now;
  const outbox = createOutbox(database, () => time);
  await outbox.store(sampleActivity(1), true);
  time += outboxLimits.age + 1;
  await outbox.expire();
  await outbox.store(sampleActivity(2), true);
  await database.meta.put({ key: "outbox", value: { ...(await outbox.state()), count: outboxLimits.events } });
  await outbox.store(sampleActivity(3), true);
  const rows = await listRecords(database);
  expect(rows.map(({ fate, why }) => [fate, why])).toEqual([
    ["waiting", null],
    ["given-up", "no room"],
    ["given-up", "too old"],
  ]);
});

test("numbered anew, what was on its way is still known to have been, and nothing else is", async () => {
  const outbox = createOutbox(database, () => now);
  for (const number of [1, 2, 3]) await outbox.store(sampleActivity(number), true);
  await outbox.acknowledge(1, []);
  await database.meta.put({ key: "tried", value: { seq: 2, at: now } });
  await outbox.startEpoch();
  expect(await fates()).toEqual(["waiting", "tried", "sent"]);
});

test("forgetting leaves what waits, and a page that sends again what was refused brings nothing back", async () => {
  const outbox = createOutbox(database, () => now);
  for (const number of [1, 2]) await outbox.store(sampleActivity(number), true);
  await outbox.quarantine([1], "refused");
  await outbox.store(sampleActivity(3), false);
  expect(await forgetRecords(database, now)).toEqual({ forgotten: 2 });
  await outbox.store(sampleActivity(1), true);
  expect((await listRecords(database)).map(({ key }) => key)).toEqual([`${sampleActivity(2).id}:0`]);
  expect(await database.quarantine.count()).toBe(0);
});
