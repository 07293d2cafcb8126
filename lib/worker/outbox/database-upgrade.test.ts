/** A disk that an earlier extension has written: what waits is sent under its old numbers, and what it knew is known. */
import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { pendingRow } from "../../../tests/flow/support/pending-row.ts";
import { sampleActivity } from "../../../tests/flow/support/sample-activity.ts";
import { listRecords } from "../records/records.ts";
import { openDatabase } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";
import { createOutbox } from "./outbox.ts";

const now = 1_795_000_000_000;

/** The forms that there were, oldest first: as they shipped, never to be edited. */
const earlier = [
  {
    pending: "seq, &key, [rank+seq], storedAt",
    local: "key, storedAt",
    delivered: "key, at",
    quarantine: "key, at",
    meta: "key",
  },
  { history: "key, fateAt", disputes: "id, sendAt" },
] as const;

test.for([1, 2])("from version %i", async (version) => {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie("waymark", disk);
  for (const [index, stores] of earlier.slice(0, version).entries()) old.version(index + 1).stores(stores);
  await old.table("pending").bulkAdd([pendingRow(4), pendingRow(5)]);
  await old.table("delivered").add({ key: pendingRow(3).key, at: now });
  const outboxBefore = { nextSeq: 6, bytes: 600, count: 2, dropped: 1, quarantined: 0, lastAckAt: now };
  const enrolment = { serverUrl: "https://waymark.example", deviceId: "device", policyUrl: "/v1/policy" };
  await old.table("meta").bulkAdd([
    { key: "outbox", value: outboxBefore },
    { key: "enrolment", value: enrolment },
  ]);
  if (version > 1) await old.table("disputes").add({ id: "one", activity: sampleActivity(3), sendAt: now });
  old.close();

  const database = openDatabase("waymark", disk);
  const outbox = createOutbox(database, () => now);
  // Known from before: not recorded a second time. New: the next number.
  await outbox.store(sampleActivity(3), true);
  await outbox.store(sampleActivity(6), true);
  expect(await outbox.peek(10)).toEqual([4, 5, 6].map((seq) => ({ seq, activity: sampleActivity(seq) })));
  expect(await readMeta(database, "enrolment")).toEqual(enrolment);
  await outbox.acknowledge(5, []);
  expect((await outbox.peek(10)).map(({ seq }) => seq)).toEqual([6]);
  expect(await outbox.state()).toMatchObject({ count: 1, dropped: 1 });
  expect((await listRecords(database)).filter(({ fate }) => fate === "sent")).toHaveLength(2);
  expect(await database.disputes.count()).toBe(version > 1 ? 1 : 0);
  database.close();
});
