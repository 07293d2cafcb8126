/** Whatever arrives: every decoder of the ingest API answers with a refusal of the documented form, echoes nothing, and lets nothing through. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refusal } from "../../lib/schema/wire.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { testServer } from "./support/server-app.ts";
import { batchBody, codesOf } from "./support/server-device.ts";

const server = testServer("embedded");
const settings = { numRuns: 60 };

test("bodies of every kind: 400 or 413, never 500, never an echo", async () => {
  const device = await server().enroll();
  const canary = "canary-7f3a";
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify({ schema: 1, deviceId: canary, events: value })),
      ),
      async (text) => {
        const answer = await device.post("/v1/events", Buffer.from(text));
        expect([400, 413]).toContain(answer.statusCode);
        expect(refusal.safeParse(answer.json()).success).toBe(true);
        expect(answer.body).not.toContain(canary);
      },
    ),
    settings,
  );
});

test("envelopes with anything in any field: 200 with that event refused, and its neighbour stored", async () => {
  const device = await server().enroll();
  let seq = 0;
  const field = fc.constantFrom(...Object.keys(sampleActivity(1)));
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("\u0000", "\ud800", "=cmd()|' /C calc'!A0", "<img src=x onerror=alert(1)>", "x".repeat(5000)),
  );
  await fc.assert(
    fc.asyncProperty(field, value, async (name, wrong) => {
      const before = (await server().deps.database.db.selectFrom("activities").select("activity_id").execute()).length;
      const bent = { seq: ++seq, activity: { ...sampleActivity(seq), [name]: wrong } };
      const good = { seq: ++seq, activity: sampleActivity(seq) };
      const answer = await device.post("/v1/events", batchBody(device.deviceId, server().clock.now, [bent, good]));
      expect(answer.statusCode).toBe(200);
      const { rejected } = answer.json();
      for (const one of rejected)
        expect([one.seq, Object.keys(one).sort()]).toEqual([bent.seq, ["code", "expected", "field", "seq"]]);
      const after = (await server().deps.database.db.selectFrom("activities").select("activity_id").execute()).length;
      expect(after - before).toBeGreaterThanOrEqual(1);
      expect(after - before).toBe(2 - rejected.length);
    }),
    settings,
  );
});

test("proofs of every form: one and the same 401", async () => {
  const device = await server().enroll();
  const genuine = await device.get("/v1/policy");
  expect(genuine.statusCode).toBe(200);
  const part = fc.base64String({ maxLength: 60 });
  const bodies = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: "grapheme-ascii", maxLength: 300 }),
        fc.tuple(part, part, part).map((parts) => parts.join(".")),
      ),
      async (proof) => {
        const answer = await server().inject({ url: "/v1/policy", headers: { "waymark-proof": proof } });
        expect(answer.statusCode).toBe(401);
        bodies.add(answer.body);
      },
    ),
    settings,
  );
  expect(bodies.size).toBe(1);
});

test("what a newer extension adds is left out if it is a code, and refused if it could be text", async () => {
  const device = await server().enroll();
  const of = (seq: number, more: object) => ({ seq, activity: { ...sampleActivity(seq), ...more } });
  const reply = await device.sendEvents([
    of(1, { surface: "side-panel", depth: 3, trial: true, later: null }),
    of(2, { promptText: "ok" }),
    of(3, { surface: "what somebody wrote, word for word" }),
    of(4, { surface: { text: "nested" } }),
    { ...of(5, {}), extra: "code" },
  ]);
  expect(codesOf(reply)).toEqual([
    [2, "invalid"],
    [3, "invalid"],
    [4, "invalid"],
  ]);
  expect(await server().deps.database.db.selectFrom("activities").select("activity_id").execute()).toHaveLength(2);
});

describe("a share", () => {
  const tight = testServer("embedded", { limits: { deviceEvents: { burst: 3, perSecond: 1 } } });
  test("what is beyond a device's waits, others do not, and time heals it", async () => {
    const [eager, calm] = [await tight().enroll(), await tight().enroll()];
    const send = async (device: typeof eager, from: number, count: number) => {
      const events = Array.from({ length: count }, (_, index) => ({ seq: from + index, activity: sampleActivity(from + index) }));
      return device.post("/v1/events", batchBody(device.deviceId, tight().clock.now, events));
    };
    expect((await send(eager, 1, 2)).statusCode).toBe(200);
    const refused = await send(eager, 3, 2);
    expect([refused.statusCode, refused.json().error, refused.headers["retry-after"]]).toEqual([429, "quota", "1"]);
    expect((await send(calm, 1, 3)).statusCode).toBe(200);
    tight().clock.now += 1000;
    expect((await send(eager, 3, 2)).statusCode).toBe(200);
  });
});

test("heartbeats of both versions are taken, with what a newer one adds; what was lost is noted", async () => {
  const device = await server().enroll();
  const beat = (schema: number, outbox: object, more = {}) =>
    device.post("/v1/heartbeat", {
      ...{
        schema,
        deviceId: device.deviceId,
        epoch: 1,
        sentAt: server().clock.now,
        extensionVersion: "0.1.0",
        installType: "admin",
      },
      ...{ browser: { name: "chrome", version: "156" }, policy: { name: "x", source: "server", seq: 1, stale: false } },
      ...{
        configErrors: [],
        coverage: [],
        outbox: { pending: 0, quarantined: 0, dropped: 2, lastAckAt: null, ...outbox },
        ...more,
      },
    });
  expect((await beat(1, {})).statusCode).toBe(200);
  expect((await beat(2, { losses: [{ reason: "no-room", kind: "paste", count: 2 }] }, { battery: "low" })).statusCode).toBe(200);
  expect((await beat(3, {})).statusCode).toBe(400);
  const [row] = await server().deps.database.db.selectFrom("devices").select("losses").execute();
  expect(row?.losses).toEqual([{ reason: "no-room", kind: "paste", count: 2 }]);
});
