/** What the worker does with each answer of the server, and when it comes back. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createIngestDouble, type IngestDouble } from "./support/ingest-double.ts";
import { lifeOf, openMortalDatabase } from "./support/mortal-database.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { enrolledSettings, newWorld, startWorker, type World } from "./support/test-worker.ts";

let world: World;
let server: IngestDouble;
let worker: ReturnType<typeof startWorker>;

beforeEach(() => {
  server = createIngestDouble(() => world.now);
  world = newWorld(server.fetch);
  worker = startWorker(world);
});
afterEach(() => worker.close());

const minute = 60_000;
const restart = () => {
  worker.close();
  worker = startWorker(world);
};
const record = async (number: number) => {
  await worker.handlers["record-activity"]({ activity: sampleActivity(number) });
  // Joins the attempt that storing has begun.
  await worker.tick();
};
const status = () => worker.handlers["get-status"]({});
const indexedDBOf = ({ disk }: World) => openMortalDatabase(disk, lifeOf(Number.POSITIVE_INFINITY));
const answer =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json({}, { status: code, headers });

test("enrols, delivers, asks for the policy, says that it is here, and is then quiet for a day", async () => {
  server.fixed.set("/v1/policy", () => new Response(null, { status: 304 }));
  await record(1);
  expect(server.requests).toEqual(["/v1/enroll", "/v1/events", "/v1/policy", "/v1/heartbeat"]);
  expect(server.heartbeats).toEqual([
    expect.objectContaining({
      installType: "admin",
      policy: { name: "Waymark nudge", source: "built-in", seq: null, stale: false },
      outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: world.now },
      coverage: [],
    }),
  ]);
  expect(await status()).toMatchObject({ sync: { state: "enrolled", lastError: null }, outbox: { pending: 0 } });
  server.requests.length = 0;
  restart();
  await worker.tick();
  expect(server.requests).toEqual([]);
  world.now += 24 * 60 * minute + 1;
  await worker.tick();
  expect(server.requests).toEqual(["/v1/policy", "/v1/heartbeat"]);
});

test("a visit waits for the next tick, a paste does not", async () => {
  await worker.handlers["record-activity"]({
    activity: sampleActivity(1, { kind: "visit", action: "record", outcome: "allowed" }),
  });
  expect(server.requests).toEqual([]);
  await record(2);
  expect(server.committed).toHaveLength(2);
});

test.each<[string, () => Response, number]>([
  ["429 says when", answer(429, { "retry-after": "120" }), 2 * minute],
  ["503 says when", answer(503, { "retry-after": "120" }), 2 * minute],
  ["500 does not", answer(500), 500],
  ["404 does not", answer(404), 500],
  ["200 without sense", () => new Response("<html>"), 500],
  ["200 that acknowledges nothing", () => Response.json({ ackedTo: 0, rejected: [], serverTime: 1 }), 500],
])("%s: kept, and not asked again before", async (_, fixed, pause) => {
  server.fixed.set("/v1/events", fixed);
  await record(1);
  const wake = world.wakes.at(-1) ?? 0;
  expect(wake).toBeGreaterThanOrEqual(world.now + pause);
  server.fixed.clear();
  server.requests.length = 0;
  restart();
  world.now = wake - 1;
  await worker.tick();
  expect(server.requests).toEqual([]);
  world.now = wake;
  await worker.tick();
  expect(server.committed).toHaveLength(1);
});

test("without a network it comes back ever later, at most a quarter of an hour", async () => {
  world.random = () => 0.999;
  const pauses: number[] = [];
  for (let round = 0; round < 12; round++) {
    server.faults.push("unreachable");
    await record(round);
    const wake = world.wakes.at(-1) ?? 0;
    pauses.push(Math.round((wake - world.now) / 1_000));
    world.now = wake;
  }
  expect(pauses).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 511, 899, 899, 899]);
  expect((await status()).sync).toMatchObject({ lastError: "unreachable" });
});

test("413: half as many at once, until it fits", async () => {
  const sizes: number[] = [];
  const plain = server.fetch;
  world.fetch = async (url, init) => {
    if (!url.endsWith("/v1/events")) return plain(url, init);
    const { events } = JSON.parse(String(init.body)) as { events: unknown[] };
    sizes.push(events.length);
    return events.length > 2 ? Response.json({}, { status: 413 }) : plain(url, init);
  };
  for (let number = 0; number < 7; number++) {
    await worker.handlers["record-activity"]({ activity: sampleActivity(number, { kind: "visit", tool: `tool-${number}` }) });
  }
  await worker.tick();
  expect(sizes).toEqual([7, 3, 1, 1, 1, 1, 1, 1, 1]);
  expect(server.committed).toHaveLength(7);
});

test("400: that batch is set aside and counted, the next one goes on later", async () => {
  server.fixed.set("/v1/events", answer(400));
  await record(1);
  server.fixed.clear();
  expect((await status()).outbox).toMatchObject({ pending: 0, quarantined: 1 });
  world.now += 20 * minute;
  await record(2);
  expect(server.committed).toHaveLength(1);
});

test("a policy that cannot be had holds up neither events nor heartbeat, and is asked for again before long", async () => {
  server.fixed.set("/v1/policy", answer(500));
  await record(1);
  await record(2);
  expect(server.committed).toHaveLength(2);
  expect(server.heartbeats).toHaveLength(1);
  expect(server.requests.filter((path) => path === "/v1/policy")).toHaveLength(1);
  world.now += 10 * minute;
  await worker.tick();
  expect(server.requests.filter((path) => path === "/v1/policy")).toHaveLength(2);
});

test("403: revoked. Nothing is sent any more, the policy stays, until IT sets another token", async () => {
  await record(1);
  server.fixed.set("/v1/events", answer(403));
  world.now += minute;
  await record(2);
  expect(await status()).toMatchObject({ sync: { state: "revoked" }, outbox: { pending: 1 } });
  expect(world.badges.at(-1)?.mark).toBe("needs-you");
  server.fixed.clear();
  server.requests.length = 0;
  restart();
  world.now += 365 * 24 * 60 * minute;
  await worker.handlers["record-activity"]({ activity: sampleActivity(3) });
  await worker.tick();
  expect(server.requests).toEqual([]);
  world.managed = { ...enrolledSettings, enrollmentToken: "another-token-for-tests" };
  await worker.tick();
  // What was removed stays removed: it comes as another browser.
  expect(server.requests[0]).toBe("/v1/enroll");
});

test("a token that the server refuses is not tried again for a day; another one is at once", async () => {
  server.fixed.set("/v1/enroll", answer(403));
  await record(1);
  world.now += 23 * 60 * minute;
  await worker.tick();
  expect(server.requests).toEqual(["/v1/enroll"]);
  expect((await status()).sync).toMatchObject({
    state: "enrolling",
    lastError: "token",
  });
  server.fixed.clear();
  world.managed = { ...enrolledSettings, enrollmentToken: "another-token-for-tests" };
  await worker.tick();
  expect(server.committed).toHaveLength(1);
});

test("401 at enrolment is given up only when it comes again and again", async () => {
  server.fixed.set("/v1/enroll", answer(401));
  for (let round = 0; round < 6; round++) {
    await worker.tick();
    world.now += 30 * minute;
  }
  expect(server.requests).toHaveLength(3);
});

test("409: enrols again and sends what is pending once, numbered anew in a new epoch", async () => {
  await record(1);
  server.forgetDevices();
  world.now += minute;
  await record(2);
  expect(server.committed).toEqual([1, 2].map((number) => `${sampleActivity(number).id}:0`));
  expect(server.requests.filter((path) => path === "/v1/enroll")).toHaveLength(2);
});

test("409 again after enrolling is not tried without end", async () => {
  server.fixed.set("/v1/events", answer(409));
  await record(1);
  expect(server.requests).toEqual(["/v1/enroll", "/v1/events", "/v1/enroll", "/v1/events"]);
  server.fixed.clear();
  world.now += 20 * minute;
  await worker.tick();
  expect(server.committed).toHaveLength(1);
});

test("numbers that the server knows with other content are given anew, as after a restored profile", async () => {
  await record(1);
  await record(2);
  const { disk } = newWorld(server.fetch);
  // The same device key and enrolment on a disk whose numbering is behind.
  const copy = { ...world, disk };
  const old = indexedDBOf(world);
  const fresh = indexedDBOf(copy);
  for (const key of ["key", "enrolment", "epoch"]) await fresh.meta.put((await old.meta.get(key)) ?? { key, value: 1 });
  old.close();
  fresh.close();
  worker.close();
  worker = startWorker(copy);
  await record(3);
  expect(server.committed).toEqual([1, 2, 3].map((number) => `${sampleActivity(number).id}:0`));
});

test.each([2, -2])("a clock that is %i years off still signs by the server's", async (years) => {
  const ahead = years * 365 * 24 * 60 * minute;
  server = createIngestDouble(() => world.now - ahead);
  world.fetch = server.fetch;
  await record(1);
  world.now += 10 * minute;
  await record(1);
  expect(server.committed).toHaveLength(1);
});

test("an acknowledgement of more than was sent forgets nothing that was not sent", async () => {
  let release = () => {};
  const plain = server.fetch;
  world.fetch = async (url, init) => {
    const reply = await plain(url, init);
    if (!url.endsWith("/v1/events") || server.committed.length > 1) return reply;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return Response.json({ ...((await reply.json()) as object), ackedTo: 1_000_000 });
  };
  await worker.handlers["record-activity"]({ activity: sampleActivity(1) });
  await expect.poll(() => server.committed.length).toBe(1);
  await worker.handlers["record-activity"]({ activity: sampleActivity(2) });
  release();
  await expect.poll(() => server.committed.length).toBe(2);
});

test("two at once are one enrolment", async () => {
  await Promise.all([1, 2, 3].map((number) => worker.handlers["record-activity"]({ activity: sampleActivity(number) })));
  await worker.tick();
  expect(server.requests.filter((path) => path === "/v1/enroll")).toHaveLength(1);
  expect([...server.committed].sort()).toEqual([1, 2, 3].map((number) => `${sampleActivity(number).id}:0`).sort());
});

test.each([
  ["not-managed", { installType: "normal" }],
  ["no-server", { managed: {} }],
  ["no-token", { managed: { serverUrl: "https://waymark.example" } }],
] as const)("%s: nothing is sent", async (why, change) => {
  Object.assign(world, change);
  restart();
  await record(1);
  expect(server.requests).toEqual([]);
  expect(await status()).toMatchObject({ sync: { state: "off", why }, storage: "ok" });
});

test("what was recorded before IT managed the browser is never sent", async () => {
  world.installType = "normal";
  restart();
  await record(1);
  expect((await status()).outbox).toMatchObject({ pending: 0, local: 1 });
  world.installType = "admin";
  await worker.tick();
  await record(2);
  expect(server.committed).toEqual([`${sampleActivity(2).id}:0`]);
});

test("a setting that arrives later takes effect and is announced once", async () => {
  world.managed = {};
  await worker.tick();
  const before = world.announced.length;
  world.managed = { ...enrolledSettings, mode: "strict" };
  await worker.tick();
  restart();
  await worker.tick();
  expect(world.announced.slice(before).map((policy) => policy.policy.name)).toEqual(["Waymark strict"]);
});

test("a wrong setting shows in status, gates, toolbar and heartbeat; the rest works", async () => {
  world.managed = { ...enrolledSettings, mode: "Strict" };
  restart();
  await record(1);
  const errors = [{ source: "managed", field: "mode", expected: "one of observe, nudge, strict, in lower case" }];
  expect((await status()).configErrors).toEqual(errors);
  expect(await worker.handlers["get-policy"]({})).toMatchObject({ policy: { name: "Waymark nudge" }, configErrors: errors });
  expect(world.badges.at(-1)).toMatchObject({ mark: "needs-you", text: "!" });
  server.fixed.set("/v1/policy", () => new Response(null, { status: 304 }));
  world.now += 30 * minute;
  await worker.tick();
  expect(server.heartbeats.at(-1)).toMatchObject({ configErrors: errors });
  expect(server.committed).toHaveLength(1);
});

test("Firefox rejects where IT has set nothing: that is no error", async () => {
  worker.close();
  Object.defineProperty(world, "managed", {
    get: () => {
      throw new Error("Managed storage manifest not found");
    },
  });
  worker = startWorker(world);
  expect(await status()).toMatchObject({ configErrors: [], sync: { state: "off", why: "no-server" } });
});

test("without a disk nothing pretends to be stored, and it shows", async () => {
  worker.close();
  await expect(worker.handlers["record-activity"]({ activity: sampleActivity(1) })).rejects.toThrow();
  await worker.tick();
  expect(await status()).toMatchObject({ storage: "unavailable", policy: { name: "Waymark nudge" } });
  expect(world.badges.at(-1)?.mark).toBe("needs-you");
});

test("nothing of the token or the key leaves but what must", async () => {
  const sent: string[] = [];
  world.fetch = (url, init) => {
    sent.push(`${url} ${JSON.stringify(init.headers)} ${String(init.body)}`);
    expect(init).toMatchObject({ credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer" });
    return server.fetch(url, init);
  };
  await record(1);
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.filter((request) => request.includes(enrolledSettings.enrollmentToken))).toEqual([
    expect.stringContaining("/v1/enroll"),
  ]);
});
