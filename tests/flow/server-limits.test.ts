/** What one sender may use up, and that the others are served all the same. */
import { describe, expect, test } from "vitest";
import { testServer } from "./support/server-app.ts";
import { batchBody, enrollBody, makeKey, signedRequest } from "./support/server-device.ts";
import { signedInAs, withToken } from "./support/signed-in.ts";

describe("a device", () => {
  const perDevice = testServer("embedded", { limits: { device: { burst: 3, perSecond: 1 } } });
  test("a device that sends too often waits, others do not, and time heals it", async () => {
    const [eager, calm] = [await perDevice().enroll(), await perDevice().enroll()];
    for (let i = 0; i < 3; i++) expect((await eager.get("/v1/policy")).statusCode).toBe(200);
    const refused = await eager.get("/v1/policy");
    expect([refused.statusCode, refused.headers["retry-after"], refused.json().error]).toEqual([429, "1", "too-many-requests"]);
    expect((await calm.get("/v1/policy")).statusCode).toBe(200);
    perDevice().clock.now += 1000;
    expect((await eager.get("/v1/policy")).statusCode).toBe(200);
    expect((await eager.get("/v1/policy")).statusCode).toBe(429);
  });
});

describe("an address", () => {
  const perAddress = testServer("embedded", { limits: { enroll: { burst: 2, perSecond: 1 / 60 } } });
  test("an address that enrols too often waits; the enrolled go on", async () => {
    const device = await perAddress().enroll();
    await perAddress().enroll();
    const key = await makeKey();
    const { inject, token, clock } = perAddress();
    const enrol = async (headers = {}) =>
      inject(
        await signedRequest(
          { key, keyId: key.thumbprint, now: clock.now },
          "POST",
          "/v1/enroll",
          enrollBody(key, token),
          headers,
        ),
      );
    const refused = await enrol({ "x-forwarded-for": "203.0.113.9" });
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "60"]);
    expect((await device.get("/v1/policy")).statusCode).toBe(200);
    clock.now += 60_000;
    expect((await enrol()).statusCode).toBe(200);
  });
});

describe("a person", () => {
  const perPerson = testServer("embedded", { limits: { person: { burst: 2, perSecond: 1 } } });
  test("a program that asks without end waits; whoever made its token, and the devices, go on", async () => {
    const owner = await signedInAs(perPerson(), "owner");
    const program = await withToken(perPerson(), owner, ["activities:read"]);
    for (let i = 0; i < 2; i++) expect((await program.ask("GET", "/api/inventory")).statusCode).toBe(200);
    const refused = await program.ask("GET", "/api/inventory");
    expect([refused.statusCode, refused.headers["retry-after"], refused.json().error]).toEqual([429, "1", "too-many-requests"]);
    expect((await owner.ask("GET", "/api/inventory")).statusCode).toBe(200);
    expect((await (await perPerson().enroll()).get("/v1/policy")).statusCode).toBe(200);
    perPerson().clock.now += 1000;
    expect((await program.ask("GET", "/api/inventory")).statusCode).toBe(200);
  });
});

describe("memory", () => {
  const tight = testServer("embedded", { limits: { bytesInFlight: 1000 } });
  test("sheds what would not fit in memory, with a time to come back", async () => {
    const device = await tight().enroll();
    const answer = await device.post("/v1/events", batchBody(device.deviceId, tight().clock.now, Array(500).fill(0)));
    expect([answer.statusCode, answer.json().error]).toEqual([503, "busy"]);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    expect((await device.get("/v1/policy")).statusCode).toBe(200);
  });
});

describe("room", () => {
  const roomForOne = testServer("embedded", { limits: { bytesInFlight: 1280 * 1024 } });
  test("gives room back after every request, however it ended", async () => {
    const device = await roomForOne().enroll();
    const events = batchBody(device.deviceId, roomForOne().clock.now, [{}]);
    const answers = [];
    for (const [body, extra] of [
      [events, {}],
      [Buffer.from("{"), {}],
      [Buffer.from("no gzip"), { "content-encoding": "gzip" }],
      [events, { "content-type": "text/plain" }],
      [events, { "waymark-proof": "none" }],
      [Buffer.alloc(300_000), {}],
      [events, {}],
    ] as const) {
      answers.push((await device.post("/v1/events", body, extra)).statusCode);
    }
    expect(answers).toEqual([200, 400, 400, 415, 401, 413, 200]);
  });
});
