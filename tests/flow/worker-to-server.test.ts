/** The extension's worker and the real server, in one process: real keys, real database, real refusals. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { throughServer } from "./support/fetch-from-server.ts";
import { lifeOf } from "./support/mortal-database.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { testServer } from "./support/server-app.ts";
import { newWorld, startWorker, type World } from "./support/test-worker.ts";

const serverUrl = "https://waymark.example";

const server = testServer("embedded");
let world: World;
/** Server's clock less the device's, milliseconds. */
let ahead: number;
let worker: ReturnType<typeof startWorker>;

beforeEach(() => {
  ahead = 0;
  world = newWorld(fetchFromServer);
  world.now = server().clock.now;
  world.managed = { serverUrl, enrollmentToken: server().token, personHint: "ada@example.com" };
  worker = startWorker(world);
});
afterEach(() => worker.close());

const fetchFromServer = throughServer(server, () => world.now + ahead);
const status = () => worker.handlers["get-status"]({});
const database = () => server().deps.database.db;
const record = async (activity: Activity) => {
  await worker.handlers["record-activity"]({ activity });
  await worker.tick();
};

test("enrols, delivers, takes the signed policy, and shows up with a heartbeat", async () => {
  const activity = sampleActivity(1, {
    findings: [
      {
        detector: "payment-card",
        category: "payment",
        family: "CARD",
        severity: "high",
        confidence: "certain",
        count: 2,
        distinct: 1,
      },
    ],
  });
  await record(activity);
  await record({ ...activity, revision: 1, outcome: "redacted" });

  const rows = await database().selectFrom("activities").selectAll().execute();
  expect(rows).toEqual([
    expect.objectContaining({ activity_id: activity.id, outcome: "redacted", revision: 1, tool: "chatgpt" }),
  ]);
  const devices = await database().selectFrom("devices").selectAll().execute();
  expect(devices).toEqual([
    expect.objectContaining({ browser_name: "chromium", install_type: "admin", policy_source: "server", pending: 0, dropped: 0 }),
  ]);
  expect(devices[0]?.person_hash).not.toContain("ada");
  expect(await status()).toMatchObject({
    sync: { state: "enrolled", lastError: null },
    policy: { source: "server", seq: 1, stale: false, trust: "first-use" },
    configErrors: [],
    outbox: { pending: 0, quarantined: 0 },
  });
  expect(world.announced.at(-1)).toMatchObject({ source: "server" });
});

test("asks for the policy with its tag and is answered that nothing changed", async () => {
  const codes: string[] = [];
  world.fetch = async (url, init) => {
    const answer = await fetchFromServer(url, init);
    codes.push(`${new URL(url).pathname} ${answer.status}`);
    return answer;
  };
  await worker.tick();
  world.now += 40 * 60_000;
  await worker.tick();
  expect(codes).toEqual(["/v1/enroll 200", "/v1/policy 200", "/v1/heartbeat 200", "/v1/policy 304"]);
});

test("a policy that the server has signed anew after a week is taken without complaint", async () => {
  await worker.tick();
  for (let day = 0; day < 20; day++) {
    world.now += 24 * 3_600_000;
    await worker.tick();
  }
  expect(await status()).toMatchObject({ policy: { source: "server", seq: 1, stale: false }, configErrors: [] });
});

test("killed at each step of a delivery in turn: the server has each activity once, no number is missing", async () => {
  const wanted: Activity[] = [];
  let deaths = 0;
  for (let steps = 0; steps < 60; steps += 3) {
    worker.close();
    const life = lifeOf(steps);
    worker = startWorker(world, life);
    const activity = sampleActivity(steps, { occurredAt: world.now });
    wanted.push(activity);
    await record(activity).catch(() => {});
    if (life.over) deaths++;
    world.now += 1_000;
  }
  worker.close();
  worker = startWorker(world);
  for (const activity of wanted) await record(activity);
  world.now += 20 * 60_000;
  await worker.tick();

  const rows = await database().selectFrom("activities").select("activity_id").execute();
  expect(rows.map((row) => row.activity_id).sort()).toEqual(wanted.map((activity) => activity.id).sort());
  const sequences = await database().selectFrom("device_sequences").selectAll().execute();
  expect(sequences).toEqual([expect.objectContaining({ epoch: 1, last_seq: wanted.length, missing: 0 })]);
  expect(await database().selectFrom("devices").select("conflicts").execute()).toEqual([{ conflicts: 0 }]);
  expect(deaths).toBeGreaterThan(10);
});

test("an event that the server refuses is set aside, the others of its batch are taken", async () => {
  const old = sampleActivity(1, { kind: "visit", occurredAt: world.now - 15 * 24 * 3_600_000 });
  await worker.handlers["record-activity"]({ activity: old });
  await record(sampleActivity(2));
  expect(await database().selectFrom("activities").select("activity_id").execute()).toEqual([
    { activity_id: sampleActivity(2).id },
  ]);
  expect((await status()).outbox).toMatchObject({ pending: 0, quarantined: 1 });
});

test("a server that has lost its database: enrols again and goes on", async () => {
  await record(sampleActivity(1));
  for (const table of ["batch_receipts", "device_sequences", "activities", "devices"] as const) {
    await database().deleteFrom(table).execute();
  }
  world.now += 1_000;
  await record(sampleActivity(2));
  expect(await database().selectFrom("activities").select("activity_id").execute()).toEqual([
    { activity_id: sampleActivity(2).id },
  ]);
  expect((await status()).sync).toMatchObject({ state: "enrolled", lastError: null });
});

test("a device that an administrator has removed stops, and keeps the policy", async () => {
  await record(sampleActivity(1));
  await database()
    .updateTable("devices")
    .set({ revoked_at: new Date(world.now) })
    .execute();
  world.now += 1_000;
  await record(sampleActivity(2));
  expect(await status()).toMatchObject({ sync: { state: "revoked" }, policy: { source: "server" }, outbox: { pending: 1 } });
});

test("a token that the server does not know is given up for a day, and what was recorded stays", async () => {
  world.managed = { serverUrl, enrollmentToken: "no-such-token-anywhere" };
  for (let round = 0; round < 4; round++) {
    await record(sampleActivity(round));
    world.now += 30 * 60_000;
  }
  expect(await status()).toMatchObject({
    sync: { state: "enrolling", lastError: "token" },
    outbox: { pending: 4 },
  });
  world.managed = { serverUrl, enrollmentToken: server().token };
  await worker.tick();
  expect(await database().selectFrom("activities").select("activity_id").execute()).toHaveLength(4);
});

test("a clock that is a year behind enrols and delivers all the same", async () => {
  ahead = 365 * 24 * 3_600_000;
  world.now -= ahead;
  for (let round = 0; round < 3; round++) {
    await worker.tick();
    world.now += 60_000;
  }
  await record(sampleActivity(1, { occurredAt: world.now }));
  expect(await database().selectFrom("activities").select("activity_id").execute()).toHaveLength(1);
});
