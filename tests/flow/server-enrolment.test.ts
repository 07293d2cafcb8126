/** How devices come in, and how they are kept out: tokens with a share, a group, an end; approval; new keys; revocation. */
import { expect, test } from "vitest";
import { createEnrollmentToken } from "../../server/ingest/enrolment/create-enrollment-token.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";
import { batchBody, enrollBody, makeKey, signedRequest } from "./support/server-device.ts";
import { signedInAs } from "./support/signed-in.ts";

async function enrol(server: TestServer, token: string, more: object = {}) {
  const key = await makeKey();
  const body = { ...enrollBody(key, token), ...more };
  const answer = await server.inject(
    await signedRequest({ key, keyId: key.thumbprint, now: server.clock.now }, "POST", "/v1/enroll", body),
  );
  return { key, answer, status: answer.statusCode };
}

onEachDatabase("enrolment", (server) => {
  test("a token is made, names its group, is used up by the hour and in all, and ends", async () => {
    const owner = await signedInAs(server(), "owner");
    const asked = { label: "Berlin", days: 2, most: 3, hourly: 2, group: "Berlin", approve: false };
    const { token } = (await owner.ask("POST", "/api/enrollment-tokens", asked)).json();
    expect([(await enrol(server(), token, { group: "Paris" })).status, (await enrol(server(), token)).status]).toEqual([
      200, 200,
    ]);
    const third = await enrol(server(), token);
    expect([third.status, third.answer.headers["retry-after"]]).toEqual([429, "3600"]);
    server().clock.now += 3_600_000;
    expect([(await enrol(server(), token)).status, (await enrol(server(), token)).answer.json().error]).toEqual([
      200,
      "token-used-up",
    ]);
    const { rows } = (await (await signedInAs(server(), "owner")).ask("GET", "/api/enrollment-tokens")).json();
    expect(rows.find(({ label }: { label: string }) => label === "Berlin")).toMatchObject({
      used: 3,
      most: 3,
      hourly: 2,
      group: "Berlin",
    });
    expect(JSON.stringify(rows)).not.toContain(token);
    const groups = await server().deps.database.db.selectFrom("devices").select("group_name").execute();
    expect(groups.map(({ group_name }) => group_name)).toEqual(["Berlin", "Berlin", "Berlin"]);
  });

  test("a token that is revoked admits nobody; whom it admitted goes on", async () => {
    const owner = await signedInAs(server(), "owner");
    const device = await server().enroll();
    const { rows } = (await owner.ask("GET", "/api/enrollment-tokens")).json();
    expect((await owner.ask("DELETE", `/api/enrollment-tokens/${rows[0].id}`)).statusCode).toBe(200);
    expect((await enrol(server(), server().token)).status).toBe(401);
    expect((await device.get("/v1/policy")).statusCode).toBe(200);
  });

  test("a device that needs approval is told to come back, keeps what it has, and is let in afterwards", async () => {
    const token = await createEnrollmentToken(server().deps, { label: "x", approve: true });
    const { key, answer } = await enrol(server(), token);
    const { deviceId } = answer.json();
    const send = async () =>
      server().inject(
        await signedRequest(
          { key, keyId: deviceId, now: server().clock.now },
          "POST",
          "/v1/events",
          batchBody(deviceId, server().clock.now, [{ seq: 1, activity: sampleActivity(1) }]),
        ),
      );
    const waits = await send();
    expect([waits.statusCode, waits.json().error, waits.headers["retry-after"]]).toEqual([503, "not-approved", "1800"]);
    const admin = await signedInAs(server(), "admin");
    const pseudonym = server().deps.pseudonyms.device(deviceId);
    expect((await admin.ask("POST", `/api/devices/${pseudonym}/approval`, {})).statusCode).toBe(200);
    expect((await send()).json().ackedTo).toBe(1);
    expect((await admin.ask("POST", `/api/devices/${pseudonym}/revocation`, {})).statusCode).toBe(200);
    expect((await send()).statusCode).toBe(403);
  });

  test("a new key takes over with its first use, and not before", async () => {
    const device = await server().enroll();
    const next = await makeKey();
    const announced = await device.post("/v1/rekey", { deviceId: device.deviceId, publicKey: next.publicKey });
    expect(announced.statusCode).toBe(200);
    const policy = async (key = device.key) =>
      (await server().inject(await signedRequest({ key, keyId: device.deviceId, now: server().clock.now }, "GET", "/v1/policy")))
        .statusCode;
    expect([await policy(), await policy(await makeKey()), await policy(next), await policy()]).toEqual([200, 401, 200, 401]);
  });

  test("nobody announces a key for somebody else", async () => {
    const [device, other] = [await server().enroll(), await server().enroll()];
    const next = await makeKey();
    expect((await device.post("/v1/rekey", { deviceId: other.deviceId, publicKey: next.publicKey })).statusCode).toBe(400);
    expect((await device.post("/v1/rekey", { deviceId: device.deviceId, publicKey: { kty: "OKP" } })).statusCode).toBe(400);
  });
});
