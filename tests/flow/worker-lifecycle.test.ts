/** What becomes of an installation after its first day, against the real server: removed and let in again, its profile copied, its disk emptied. */
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countFleet } from "../../server/fleet/count-fleet.ts";
import { readBrowsers } from "../../server/fleet/read-browsers.ts";
import { createEnrollmentToken } from "../../server/ingest/enrolment/create-enrollment-token.ts";
import { throughServer } from "./support/fetch-from-server.ts";
import { lifeOf, newDisk, openMortalDatabase } from "./support/mortal-database.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { testServer } from "./support/server-app.ts";
import { newWorld, startWorker, type World } from "./support/test-worker.ts";

const server = testServer("embedded");
const minute = 60_000;
const forLife = lifeOf(Number.POSITIVE_INFINITY);
let world: World;
let running: ReturnType<typeof startWorker>[];

const start = (in_: World) => {
  const worker = startWorker(in_);
  running.push(worker);
  return worker;
};
beforeEach(() => {
  running = [];
  world = newWorld(throughServer(server, () => world.now));
  world.now = server().clock.now;
  world.managed = { serverUrl: "https://waymark.example", enrollmentToken: server().token, personHint: "ada@example.com" };
});
afterEach(() => {
  for (const worker of running) worker.close();
});

const database = () => server().deps.database.db;
const devices = () => database().selectFrom("devices").selectAll().execute();
const arrived = async () => {
  const rows = await database().selectFrom("activities").select("activity_id").execute();
  return rows.map(({ activity_id }) => activity_id).sort();
};
const removeAll = () =>
  database()
    .updateTable("devices")
    .set({ revoked_at: new Date(world.now) })
    .execute();
const anotherToken = async () => {
  const enrollmentToken = await createEnrollmentToken(server().deps, { label: "again" });
  return { ...(world.managed as object), enrollmentToken };
};
const wanted = (...numbers: number[]) => numbers.map((number) => sampleActivity(number).id).sort();
async function record(worker: ReturnType<typeof startWorker>, number: number): Promise<void> {
  await worker.handlers["record-activity"]({ activity: sampleActivity(number, { occurredAt: world.now }) });
  await worker.tick();
}

/** What a copy of the profile's folder is: the same disk again. */
async function copyOf(original: World): Promise<World> {
  const copy = { ...original, disk: newDisk() };
  const [from, to] = [openMortalDatabase(original.disk, forLife), openMortalDatabase(copy.disk, forLife)];
  for (const { name } of (await from.open()).tables) await to.table(name).bulkPut(await from.table(name).toArray());
  from.close();
  to.close();
  return copy;
}

test("removed by an administrator, it is let in by another token as another browser, and brings what waited", async () => {
  const worker = start(world);
  await record(worker, 1);
  await removeAll();
  world.now += minute;
  await record(worker, 2);
  expect(await arrived()).toEqual(wanted(1));
  // The token of before lets nobody back in, however long one waits.
  world.now += 10 * 24 * 60 * minute;
  await worker.tick();
  expect(await devices()).toHaveLength(1);

  world.managed = await anotherToken();
  await worker.tick();
  const both = await devices();
  expect(both.map(({ revoked_at }) => revoked_at === null).sort()).toEqual([false, true]);
  expect(new Set(both.map(({ public_key }) => public_key)).size).toBe(2);
  // One person: the two are counted as one.
  expect(new Set(both.map(({ person_hash }) => person_hash)).size).toBe(1);
  expect(await worker.handlers["get-status"]({})).toMatchObject({ sync: { state: "enrolled", lastError: null } });
  world.now += minute;
  await record(worker, 3);
  expect(await devices()).toHaveLength(2);
  expect((await worker.handlers["get-status"]({})).outbox).toMatchObject({ pending: 0, quarantined: 0, dropped: 0 });
});

test("killed while it comes back, it is one browser more, not two", async () => {
  const first = start(world);
  await record(first, 1);
  await removeAll();
  world.now += minute;
  await record(first, 2);
  first.close();
  world.managed = await anotherToken();
  let deaths = 0;
  for (let steps = 0; steps < 60; steps += 2) {
    const life = lifeOf(steps);
    const worker = startWorker(world, life);
    await worker.tick().catch(() => {});
    worker.close();
    if (life.over) deaths++;
    world.now += 20 * minute;
  }
  await start(world).tick();
  expect(deaths).toBeGreaterThan(10);
  expect(await devices()).toHaveLength(2);
});

test("thirty copies of one profile: nothing is lost, each is alone after one attempt, and the fleet's health names it", async () => {
  const original = start(world);
  await record(original, 1);
  const copies = await Promise.all(Array.from({ length: 30 }, () => copyOf(world)));
  const numbers = copies.map((_, at) => at + 2);
  for (const [at, copy] of copies.entries()) {
    copy.random = () => (at + 0.5) / copies.length;
    const worker = start(copy);
    await record(worker, numbers[at]!);
    expect((await worker.handlers["get-status"]({})).outbox.pending).toBe(0);
  }
  await record(original, 100);
  expect(await arrived()).toEqual(wanted(1, ...numbers, 100));
  const sequences = await database().selectFrom("device_sequences").select("missing").execute();
  expect(sequences.filter(({ missing }) => missing > 0)).toEqual([]);

  const browsers = await readBrowsers(server().deps);
  expect(browsers.map(({ copied }) => copied)).toEqual([true]);
  const fleet = { now: world.now, fewest: 1, policySeq: 1, policySince: 0 };
  expect(countFleet(browsers, fleet).tamper.copied).toEqual({ count: 1, about: false });
});

test("copies that are removed come back each as a browser of its own", async () => {
  const original = start(world);
  await record(original, 1);
  const copy = await copyOf(world);
  const second = start(copy);
  await record(second, 2);
  await removeAll();
  world.now += minute;
  copy.now = world.now;
  await record(original, 3);
  await record(second, 4);
  world.managed = await anotherToken();
  copy.managed = world.managed;
  await original.tick();
  await second.tick();
  expect(await devices()).toHaveLength(3);
  expect(await arrived()).toEqual(wanted(1, 2, 3, 4));
});

test("its disk emptied, it is another browser; the one before goes silent", async () => {
  const first = start(world);
  await record(first, 1);
  first.close();
  const after = { ...world, disk: newDisk() };
  await record(start(after), 2);
  expect(await devices()).toHaveLength(2);
  expect(await arrived()).toEqual(wanted(1, 2));
  const fleet = { now: world.now + 8 * 24 * 60 * minute, fewest: 1, policySeq: 1, policySince: 0 };
  expect(countFleet(await readBrowsers(server().deps), fleet).seen.find(({ name }) => name === "silent")?.browsers).toBe(2);
});

test("two browsers of one person on one machine are two browsers and one person", async () => {
  const mine = { ...(world.managed as object), machineHint: "PC-0147" };
  world.managed = mine;
  await record(start(world), 1);
  const other = { ...world, disk: newDisk() };
  await record(start(other), 2);
  const [one, two] = await devices();
  expect(one).toMatchObject({ person_hash: two?.person_hash, machine_hash: two?.machine_hash });
  const { rows } = await sql<{ part: string; count: number }>`
    select part, sum(count)::int as count from tool_totals where tool = 'chatgpt' and part in ('people', 'devices') group by part order by part`.execute(
    database(),
  );
  expect(rows).toEqual([
    { part: "devices", count: 2 },
    { part: "people", count: 1 },
  ]);
});

test("a disk that is full takes nothing and says so, to the person and to the company; when there is room again, all goes on", async () => {
  const life = { ...forLife, full: false };
  const worker = startWorker(world, life);
  running.push(worker);
  await record(worker, 1);
  life.full = true;
  await expect(record(worker, 2)).rejects.toThrow();
  await worker.tick();
  expect(await worker.handlers["get-status"]({})).toMatchObject({ storage: "unavailable" });
  expect(await worker.handlers["self-test"]({})).toMatchObject({ storage: "unavailable" });
  expect(world.badges.at(-1)?.mark).toBe("needs-you");
  expect((await readBrowsers(server().deps)).map(({ noDisk }) => noDisk)).toEqual([true]);
  // Once an hour is enough.
  const [before] = await devices();
  world.now += minute;
  await worker.tick();
  expect((await devices())[0]?.last_heartbeat_at).toEqual(before?.last_heartbeat_at);

  life.full = false;
  // What the page has kept comes again.
  await record(worker, 2);
  expect(await arrived()).toEqual(wanted(1, 2));
  world.now += 24 * 60 * minute;
  await worker.tick();
  expect((await readBrowsers(server().deps)).map(({ noDisk }) => noDisk)).toEqual([false]);
});
