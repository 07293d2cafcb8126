/** What is acknowledged is there afterwards: after kill -9, after a power cut, and not at all if the disk says no. */
import { closeSync, cpSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readlinkSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../server/storage/open-database.ts";
import { type CutDisk, makeCutDisk } from "./support/cut-disk.ts";
import { runWriter, surveyDatabase } from "./support/run-writer.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { openServer } from "./support/server-app.ts";
import { batchBody } from "./support/server-device.ts";

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
  const server = await openServer(database, folder, {});
  const device = await server.enroll();
  const send = async (seq: number) =>
    (await device.post("/v1/events", batchBody(device.deviceId, server.clock.now, [{ seq, activity: sampleActivity(seq) }])))
      .statusCode;
  expect(await send(1)).toBe(200);
  broken = true;
  // Several at once, and again afterwards: each must be refused, and none may hang.
  expect(await Promise.all([send(2), send(3)])).toEqual([503, 503]);
  broken = false;
  expect([await send(4), (await device.get("/v1/policy")).statusCode]).toEqual([503, 503]);
  expect(faults).toHaveLength(1);
  await server.app.close();
  await database.close();
  const { lost } = await surveyDatabase(folder, new Map([[device.deviceId, 1]]));
  expect(lost).toBe(0);
});

describe.skipIf(!disk)("a disk that fills up", () => {
  const fill = (data: string) => {
    const filler = join(data, "filler");
    const file = openSync(filler, "w");
    for (let size = 4 << 20; size >= 4096; size /= 2) {
      try {
        while (writeSync(file, Buffer.alloc(size)) === size);
      } catch {
        // Full for pieces of this size; try smaller ones.
      }
    }
    closeSync(file);
    return filler;
  };

  test("is refused before it is full, and served again when there is room", { timeout: 120_000 }, async () => {
    const data = join((disk as CutDisk).path, "filling");
    const database = await openDatabase({ dataDirectory: data });
    const server = await openServer(database, data, {});
    const device = await server.enroll();
    const send = async (seq: number) =>
      device.post("/v1/events", batchBody(device.deviceId, server.clock.now, [{ seq, activity: sampleActivity(seq) }]));
    const filler = fill(data);
    const refused = await send(1);
    expect([refused.statusCode, refused.json().error, refused.headers["retry-after"]]).toEqual([503, "disk-full", "60"]);
    rmSync(filler);
    expect((await send(1)).statusCode).toBe(200);
    await server.app.close();
    await database.close();
    rmSync(data, { recursive: true });
  });

  test("under the log, between one look and the next, ends the engine instead of hanging it", { timeout: 120_000 }, async () => {
    const data = join((disk as CutDisk).path, "full");
    const faults: Error[] = [];
    const database = await openDatabase({ dataDirectory: data, onFault: (error) => faults.push(error) });
    const add = (id: string) => sql`insert into tenants (tenant_id) values (${id})`;
    await add("kept").execute(database.db);
    const filler = fill(data);
    // What comes next needs a new file of the log.
    await sql`select pg_switch_wal()`.execute(database.db).catch(() => undefined);
    const inTransaction = database.db.transaction().execute((transaction) => add("lost").execute(transaction));
    await expect(inTransaction).rejects.toThrow(/ENOSPC/);
    await expect(add("lost").execute(database.db)).rejects.toThrow(/ENOSPC/);
    expect(faults).toHaveLength(1);
    await database.close();
    await expect(openDatabase({ dataDirectory: data })).rejects.toThrow(/nearly full/);
    rmSync(filler);
    const reopened = await openDatabase({ dataDirectory: data });
    const rows = await reopened.db.selectFrom("tenants").select("tenant_id").orderBy("tenant_id").execute();
    await reopened.close();
    expect(rows.map((row) => row.tenant_id)).toEqual(["default", "kept"]);
    rmSync(data, { recursive: true });
  });
});
