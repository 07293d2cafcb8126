/** Bodies, headers and callers that the ingest API refuses, whatever the database, and what it says of them. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { proofHeader, refusal } from "../../lib/schema/wire.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { startOfTime, type TestDevice, testServer } from "./support/server-app.ts";
import { batchBody } from "./support/server-device.ts";

const event = (seq: number, changes = {}) => ({ seq, activity: sampleActivity(seq, changes) });
const batch = (device: TestDevice, ...events: unknown[]) => batchBody(device.deviceId, startOfTime, events);

describe("what is refused", () => {
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
    ["another version", (device) => ({ ...batch(device, event(1)), schema: 9 }), 400, "schema"],
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
