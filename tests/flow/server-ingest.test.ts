/** The ingest API's contract: what is taken, what is refused, with which code, and what of it can be seen afterwards. */
import { expect, test } from "vitest";
import { type EventsReply, enrollReply, eventsReply, heartbeatReply } from "../../lib/schema/wire.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, startOfTime, type TestDevice } from "./support/server-app.ts";
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
    expect([beat.statusCode, heartbeatReply.parse(beat.json())]).toEqual([200, { serverTime: startOfTime, groups: [] }]);
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
  coverage: [],
});
