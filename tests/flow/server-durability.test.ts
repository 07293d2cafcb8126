/** What is acknowledged is there afterwards: after kill -9, after a power cut, and not at all if the disk says no. */
import { cpSync, fsyncSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../server/storage/open-database.ts";
import { makeCutDisk } from "./support/cut-disk.ts";
import { runWriter, surveyDatabase } from "./support/run-writer.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-durable-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

const intact = { lost: 0, torn: 0 };

test("nothing acknowledged is lost when the process is killed, again and again", { timeout: 120_000 }, async () => {
  const acked = new Map<string, number>();
  for (const batches of [1, 7, 26, 40]) {
    const writer = runWriter(folder);
    await writer.acknowledged(batches);
    writer.process.kill("SIGKILL");
    await writer.ended;
    for (const [deviceId, ackedTo] of writer.acked) acked.set(deviceId, ackedTo);
  }
  expect(acked.size).toBe(4);
  expect(await surveyDatabase(folder, acked)).toEqual(intact);
});

const disk = makeCutDisk(320);
afterAll(() => disk?.remove());

describe("a power cut", () => {
  test.skipIf(!disk)("loses nothing acknowledged (disk in a file)", { timeout: 180_000 }, async () => {
    if (!disk) return;
    const data = join(disk.path, "data");
    mkdirSync(data);
    const acked = new Map<string, number>();
    for (const batches of [2, 33, 60]) {
      const writer = runWriter(data);
      onTestFinished(() => void writer.process.kill("SIGKILL"));
      await writer.acknowledged(batches);
      writer.process.kill("SIGSTOP");
      const promised = new Map([...acked, ...writer.acked]);
      const cut = disk.cut();
      expect(await surveyDatabase(join(cut, "data"), promised)).toEqual(intact);
      writer.process.kill("SIGKILL");
      await writer.ended;
      for (const [deviceId, ackedTo] of writer.acked) acked.set(deviceId, ackedTo);
    }
    expect(acked.size).toBe(3);
  });

  test("leaves a folder that opens, copied while the writer stands still", { timeout: 120_000 }, async () => {
    const writer = runWriter(folder);
    onTestFinished(() => void writer.process.kill("SIGKILL"));
    await writer.acknowledged(30);
    writer.process.kill("SIGSTOP");
    const copy = `${folder}-copy`;
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    cpSync(folder, copy, { recursive: true });
    expect(writer.acked.size).toBe(1);
    expect(await surveyDatabase(copy, writer.acked)).toEqual(intact);
  });
});

/** Name of the file behind a descriptor; only Linux tells. */
const nameOf = (descriptor: number) => readlinkSync(`/proc/self/fd/${descriptor}`);

test.skipIf(process.platform !== "linux")("every commit syncs the write-ahead log before it returns", async () => {
  const synced: string[] = [];
  const { db, checkpoint, close } = await openDatabase({
    dataDirectory: folder,
    fsync: (descriptor) => {
      synced.push(nameOf(descriptor));
      fsyncSync(descriptor);
    },
  });
  const logSyncs = () => synced.splice(0).filter((name) => name.includes("/pg_wal/")).length;
  const insert = (id: number) => sql`insert into tenants (tenant_id) values (${`t${id}`})`;
  logSyncs();
  for (let id = 0; id < 5; id++) {
    await insert(id).execute(db);
    expect(logSyncs()).toBe(1);
  }
  await db.transaction().execute(async (transaction) => {
    for (let id = 10; id < 15; id++) await insert(id).execute(transaction);
    expect(logSyncs()).toBe(0);
  });
  expect(logSyncs()).toBe(1);
  await sql`select count(*) from tenants`.execute(db);
  expect(logSyncs()).toBe(0);
  await checkpoint();
  expect(synced.some((name) => name.endsWith("/global/pg_control"))).toBe(true);
  expect(synced.some((name) => name.includes("/base/"))).toBe(true);
  await close();
});

test("a disk that refuses to sync acknowledges nothing, and keeps what it acknowledged before", async () => {
  let broken = false;
  const faults: Error[] = [];
  const database = await openDatabase({
    dataDirectory: folder,
    fsync: (descriptor) => {
      if (broken) throw Object.assign(new Error("EIO"), { code: "EIO" });
      fsyncSync(descriptor);
    },
    onFault: (error) => faults.push(error),
  });
  const insert = (id: string) => sql`insert into tenants (tenant_id) values (${id})`.execute(database.db);
  await insert("before");
  broken = true;
  await expect(insert("after")).rejects.toThrow();
  expect(faults).toHaveLength(1);
  expect(database.fault()).toBe(faults[0]);
  await database.close();
  const reopened = await openDatabase({ dataDirectory: folder });
  const names = (await reopened.db.selectFrom("tenants").select("tenant_id").execute()).map((row) => row.tenant_id);
  await reopened.close();
  expect(names).toContain("before");
});
