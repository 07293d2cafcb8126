/** The ingest API's contract: what is taken, what is refused, with which code, and what of it can be seen afterwards. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type EventsReply, enrollReply, eventsReply, heartbeatReply, proofHeader, refusal } from "../../lib/schema/wire.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, startOfTime, type TestDevice, testServer } from "./support/server-app.ts";
import { batchBody, enrollBody, makeKey, signedRequest } from "./support/server-device.ts";

const event = (seq: number, changes = {}) => ({ seq, activity: sampleActivity(seq, changes) });
const batch = (device: TestDevice, ...events: unknown[]) => batchBody(device.deviceId, startOfTime, events);
const emoji = "\u{1F9ED}";

onEachDatabase("ingest", (server) => {
  test("enrols, takes a batch, answers the policy and a heartbeat", async () => {
    const device = await server().enroll();
    const taken = await device.post("/v1/events", batch(device, event(1), event(2)));
    expect([taken.statusCode, eventsReply.parse(taken.json())]).toEqual([
      200,
      { ackedTo: 2, rejected: [], serverTime: startOfTime },
    ]);
    const rows = await server().deps.database.db.selectFrom("activities").selectAll().execute();
    expect(rows.map((row) => row.activity_id).sort()).toEqual([sampleActivity(1).id, sampleActivity(2).id].sort());
    const policy = await device.get("/v1/policy");
    expect([policy.statusCode, policy.headers["content-type"]]).toEqual([200, "application/jose"]);
    const again = await device.get("/v1/policy", { "if-none-match": String(policy.headers["etag"]) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    const beat = await device.post("/v1/heartbeat", heartbeatOf(device));
    expect([beat.statusCode, heartbeatReply.parse(beat.json())]).toEqual([200, { serverTime: startOfTime }]);
  });

  test("gives the same key the same device, and never counts it twice", async () => {
    const { inject, token, deps } = server();
    const key = await makeKey();
    const enrol = async () =>
      inject(await signedRequest({ key, keyId: key.thumbprint, now: startOfTime }, "POST", "/v1/enroll", enrollBody(key, token)));
    const [first, second] = [enrollReply.parse((await enrol()).json()), enrollReply.parse((await enrol()).json())];
    expect(second.deviceId).toBe(first.deviceId);
    expect(await deps.database.db.selectFrom("enrollment_tokens").select("used").execute()).toEqual([{ used: 1 }]);
  });

  test("stores who and which machine only as keyed hashes", async () => {
    const hints = { personHint: "Ada.Sample@example.com", machineHint: "LAPTOP-042", group: "Sales" };
    await server().enroll(hints);
    await server().enroll({ ...hints, personHint: "ada.sample@EXAMPLE.com " });
    const rows = await server().deps.database.db.selectFrom("devices").selectAll().execute();
    expect(new Set(rows.map((row) => row.person_hash)).size).toBe(1);
    expect(rows[0]?.person_hash).toMatch(/^[0-9a-f]{64}$/);
    const everything = JSON.stringify(rows) + server().log.join("");
    expect(everything.toLowerCase()).not.toMatch(/ada\.sample|laptop-042/);
  });

  test.each([
    ["expired", { expires_at: new Date(startOfTime - 1) }, 401, "unauthorized"],
    ["revoked", { revoked_at: new Date(startOfTime) }, 401, "unauthorized"],
    ["used up", { max_enrollments: 0 }, 403, "token-used-up"],
  ])("refuses a token that is %s", async (_, change, status, error) => {
    const { deps, inject, token } = server();
    await deps.database.db.updateTable("enrollment_tokens").set(change).execute();
    const key = await makeKey();
    const answer = await inject(
      await signedRequest({ key, keyId: key.thumbprint, now: startOfTime }, "POST", "/v1/enroll", enrollBody(key, token)),
    );
    expect([answer.statusCode, answer.json().error]).toEqual([status, error]);
    expect(await deps.database.db.selectFrom("devices").select("device_id").execute()).toEqual([]);
  });
});

onEachDatabase("events", (server) => {
  const wrongEvents: [string, unknown, number | null, string, string][] = [
    ["an unknown field", { ...event(1), text: "s" }, 1, "invalid", "events[0]"],
    ["text where there is none", { seq: 1, activity: { ...sampleActivity(1), text: "s" } }, 1, "invalid", "events[0].activity"],
    ["a seq of 0", event(0), null, "invalid", "events[0].seq"],
    ["an id of another kind", event(1, { id: "6f0b7b1e-0e1c-4a64-9d7b-111111111111" }), 1, "invalid", "events[0].activity.id"],
    ["no object", 7, null, "invalid", "events[0]"],
    ["NUL", event(1, { policy: "a\0b" }), 1, "invalid", "events[0].activity.policy"],
    ["a lone surrogate", event(1, { rule: "\ud800" }), 1, "invalid", "events[0].activity.rule"],
    ["a script as tool", event(1, { tool: "<script>" }), 1, "invalid", "events[0].activity.tool"],
    [
      "too old",
      event(1, { occurredAt: startOfTime - 14 * 86_400_000 - 1 }),
      1,
      "outside-window",
      "events[0].activity.occurredAt",
    ],
    [
      "in the future",
      event(1, { occurredAt: startOfTime + 5 * 60_000 + 1 }),
      1,
      "outside-window",
      "events[0].activity.occurredAt",
    ],
  ];
  test.each(wrongEvents)("refuses one event with %s and keeps its neighbour", async (_, wrong, seq, code, field) => {
    const device = await server().enroll();
    const reply = await device.sendEvents([wrong, event(2)]);
    expect(reply.rejected).toEqual([{ seq, code, field, expected: expect.stringMatching(/./) }]);
    expect(reply.ackedTo).toBe(2);
    const rows = await server().deps.database.db.selectFrom("activities").select("activity_id").execute();
    expect(rows).toEqual([{ activity_id: sampleActivity(2).id }]);
  });

  test("keeps text of any language as it is", async () => {
    const device = await server().enroll();
    const policy = `Ωmega "quoted" \\ ' ; -- ${emoji} =cmd()`;
    await device.sendEvents([event(1, { policy })]);
    expect(await server().deps.database.db.selectFrom("activities").select("policy").execute()).toEqual([{ policy }]);
  });

  test("judges times by the server's clock, whatever the device's says", async () => {
    const device = await server().enroll();
    const twoYears = 2 * 365 * 86_400_000;
    for (const [seq, off] of [
      [1, twoYears],
      [2, -twoYears],
    ] as const) {
      const sentAt = startOfTime + off;
      const body = { ...batch(device, event(seq, { occurredAt: sentAt - 60_000 })), sentAt };
      expect((await device.post("/v1/events", body)).json<EventsReply>().rejected).toEqual([]);
    }
    const rows = await server()
      .deps.database.db.selectFrom("activities")
      .select("clock_skew_ms")
      .orderBy("clock_skew_ms")
      .execute();
    expect(rows).toEqual([{ clock_skew_ms: -twoYears }, { clock_skew_ms: twoYears }]);
  });

  test("keeps the latest revision in whatever order they arrive", async () => {
    const device = await server().enroll();
    const revision = (seq: number, number: number, outcome: string) => ({
      seq,
      activity: sampleActivity(1, { revision: number, outcome: outcome as "held" }),
    });
    const outcome = async () => {
      const rows = await server().deps.database.db.selectFrom("activities").select(["revision", "outcome"]).execute();
      return rows.map((row) => `${row.revision} ${row.outcome}`);
    };
    await device.sendEvents([revision(2, 1, "redacted")]);
    expect(await outcome()).toEqual(["1 redacted"]);
    await device.sendEvents([revision(1, 0, "held")]);
    expect(await outcome()).toEqual(["1 redacted"]);
    await device.sendEvents([revision(3, 2, "cancelled"), revision(4, 3, "overridden"), revision(5, 3, "blocked")]);
    expect(await outcome()).toEqual(["3 overridden"]);
  });

  test("keeps one device out of another's activities", async () => {
    const [first, second] = [await server().enroll(), await server().enroll()];
    await first.sendEvents([event(1)]);
    await second.sendEvents([event(1, { revision: 5, outcome: "blocked" })]);
    const rows = await server()
      .deps.database.db.selectFrom("activities")
      .select(["device_id", "outcome"])
      .where("device_id", "=", first.deviceId)
      .execute();
    expect(rows).toEqual([{ device_id: first.deviceId, outcome: "held" }]);
  });

  test("refuses a body that speaks for another device", async () => {
    const [device, other] = [await server().enroll(), await server().enroll()];
    for (const [url, body] of [
      ["/v1/events", batch(other, event(1))],
      ["/v1/heartbeat", heartbeatOf(other)],
    ] as const) {
      const answer = await device.post(url, body);
      expect([answer.statusCode, answer.json().field]).toEqual([400, "deviceId"]);
    }
  });

  test("tells a removed device so, and an unknown one to enrol again", async () => {
    const device = await server().enroll();
    await server()
      .deps.database.db.updateTable("devices")
      .set({ revoked_at: new Date(startOfTime) })
      .execute();
    expect((await device.post("/v1/events", batch(device, event(1)))).statusCode).toBe(403);
    await server().deps.database.db.deleteFrom("devices").execute();
    expect((await device.get("/v1/policy")).statusCode).toBe(409);
  });

  test("shows a heartbeat's state on the device", async () => {
    const device = await server().enroll();
    const configErrors = [{ source: "managed", field: "policy.rules[0].action", expected: "one of allow, record" }];
    await device.post("/v1/heartbeat", { ...heartbeatOf(device), configErrors });
    const row = await server().deps.database.db.selectFrom("devices").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ config_errors: configErrors, policy_name: "Waymark nudge", pending: 3, install_type: "admin" });
  });
});

const heartbeatOf = (device: TestDevice) => ({
  schema: 1,
  deviceId: device.deviceId,
  epoch: 1,
  sentAt: startOfTime,
  extensionVersion: "0.1.0",
  browser: { name: "firefox", version: "153.0" },
  installType: "admin",
  policy: { name: "Waymark nudge", source: "server", seq: 1, stale: false },
  configErrors: [],
  outbox: { pending: 3, quarantined: 0, dropped: 0, lastAckAt: null },
});

describe("whatever the database", () => {
  const server = testServer("embedded");

  const nested = (levels: number) => Buffer.from(`${"[".repeat(levels)}${"]".repeat(levels)}`);
  const badBodies: [string, (device: TestDevice) => Buffer | object, number, string | undefined][] = [
    ["no JSON", () => Buffer.from("{"), 400, "body"],
    ["no UTF-8", () => Buffer.from([0x22, 0xff, 0x22]), 400, "body"],
    ["a byte order mark", () => Buffer.from("\ufeff{}"), 400, "body"],
    ["a number", () => Buffer.from("1"), 400, "body"],
    ["nesting of 9", () => nested(9), 400, "body"],
    ["nesting of 100,000", () => nested(100_000), 400, "body"],
    ["a key twice", () => Buffer.from('{"schema":1,"schema":1}'), 400, "body"],
    ["a key twice, once escaped", () => Buffer.from('{"schema":1,"sch\\u0065ma":1}'), 400, "body"],
    ["__proto__", () => Buffer.from('{"__proto__":{"polluted":1}}'), 400, "proto"],
    ["constructor", () => Buffer.from('{"constructor":{"prototype":{"polluted":1}}}'), 400, "constructor"],
    ["another version", (device) => ({ ...batch(device, event(1)), schema: 2 }), 400, "schema"],
    ["no events", (device) => batch(device), 400, "events"],
    ["501 events", (device) => batch(device, ...Array(501).fill(0)), 400, "events"],
    ["an unknown field", (device) => ({ ...batch(device, event(1)), tool: "x" }), 400, undefined],
    ["epoch 0", (device) => ({ ...batch(device, event(1)), epoch: 0 }), 400, "epoch"],
    ["more than 256 KiB", () => Buffer.alloc(256 * 1024 + 1, 0x20), 413, "body"],
  ];
  test.each(badBodies)("refuses a batch with %s", async (_, body, status, field) => {
    const device = await server().enroll();
    const answer = await device.post("/v1/events", body(device));
    expect(answer.statusCode).toBe(status);
    const said = refusal.parse(answer.json());
    if (field) expect(said.field).toBe(field);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("never repeats what was sent, in no answer and in no log", async () => {
    const canary = "CANARY" + "-4711-heron";
    const device = await server().enroll();
    const bodies: unknown[] = [
      { ...batch(device, event(1)), [canary]: canary },
      { ...batch(device, event(1)), schema: canary },
      batch(device, { seq: 1, [canary]: 1 }, event(2, { policy: `${canary}\0`, rule: canary, host: canary, tool: canary })),
      { [`${canary} with spaces`]: { a: canary } },
      Buffer.from(`{"${canary}`),
    ];
    const answers = [];
    for (const body of bodies) answers.push((await device.post(`/v1/events`, body)).body);
    answers.push((await server().inject({ method: "GET", url: `/api/inventory?${canary}=${canary}` })).body);
    answers.push((await server().inject({ method: "POST", url: `/v1/${canary}`, headers: { [proofHeader]: canary } })).body);
    expect(answers).toHaveLength(7);
    expect(answers.join("")).not.toContain(canary);
    expect(server().log.join("")).not.toContain(canary);
  });

  test("tells of an error of its own only where to look for it", async () => {
    const canary = "CANARY" + "-0815-heron";
    const device = await server().enroll();
    const current = async () => {
      throw Object.assign(new TypeError(`bad value ${canary}`), { detail: canary, where: canary });
    };
    Object.assign(server().deps.policies, { current });
    const answer = await device.get("/v1/policy");
    const { error, message } = refusal.parse(answer.json());
    expect([answer.statusCode, error]).toEqual([500, "internal"]);
    const id = message.match(/[0-9a-f-]{36}/)?.[0] as string;
    const logged = server().log.filter((line) => line.includes(id));
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] as string)).toMatchObject({ name: "TypeError", stack: expect.any(Array) });
    expect(answer.body + server().log.join("")).not.toContain(canary);
  });

  test("unpacks gzip, up to the limit and no further", async () => {
    const device = await server().enroll();
    const send = (body: Buffer) => device.post("/v1/events", body, { "content-encoding": "gzip" });
    expect((await send(gzipSync(JSON.stringify(batch(device, event(1)))))).statusCode).toBe(200);
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(256 * 1024);
    expect((await send(bomb)).statusCode).toBe(413);
    expect((await send(Buffer.from("not gzip"))).statusCode).toBe(400);
  });

  test.each([
    ["content-type", "application/json; charset=utf-8"],
    ["content-type", "application/json\t;x"],
    ["content-type", "application/json;"],
    ["content-type", "APPLICATION/JSON"],
    ["content-type", "text/plain"],
    ["content-type", ""],
    ["content-encoding", "gzip, gzip"],
    ["content-encoding", "br"],
  ])("refuses the %s %j", async (header, value) => {
    const device = await server().enroll();
    const answer = await device.post("/v1/events", batch(device, event(1)), { [header]: value });
    expect([answer.statusCode, answer.json().field]).toEqual([415, header]);
  });

  test("lets extensions call from their pages, and nobody else", async () => {
    const preflight = (origin: string) =>
      server().inject({
        method: "OPTIONS",
        url: "/v1/events",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": proofHeader },
      });
    const extension = `chrome-extension://${"abcdefghijklmnop".repeat(2)}`;
    const allowed = await preflight(extension);
    expect([allowed.statusCode, allowed.headers["access-control-allow-origin"]]).toEqual([204, extension]);
    expect(allowed.headers["access-control-allow-headers"]).toContain(proofHeader);
    expect(allowed.headers["access-control-allow-credentials"]).toBeUndefined();
    for (const origin of ["https://evil.example", "null", `${extension}.evil.example`, "chrome-extension://short"]) {
      expect((await preflight(origin)).headers["access-control-allow-origin"]).toBeUndefined();
    }
    expect((await server().inject({ url: "/api/inventory", headers: { origin: extension } })).statusCode).toBe(403);
  });

  test.each([
    ["PUT", "/v1/events"],
    ["GET", "/v1/events"],
    ["POST", "/v1/policy"],
    ["GET", "/v1/other"],
    ["GET", "/api/other"],
  ] as const)("has nothing at %s %s", async (method, url) => {
    const answer = await server().inject({ method, url });
    expect([answer.statusCode, refusal.parse(answer.json()).error]).toEqual([404, "not-found"]);
  });
});
