/** The rollout page's server: the plan, tokens of waves, and the health of the fleet, of which nobody is seen. */
import { expect, test } from "vitest";
import { fleetReply, rolloutReply } from "../../lib/schema/fleet-api.ts";
import { onEachDatabase, type TestDevice } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

const day = 86_400_000;
const beat = (device: TestDevice, sentAt: number, changes: object = {}) =>
  device.post("/v1/heartbeat", {
    ...{ schema: 1, deviceId: device.deviceId, epoch: 1, sentAt, extensionVersion: "0.2.0" },
    ...{ browser: { name: "edge", version: "150" }, installType: "admin", configErrors: [], coverage: [] },
    policy: { name: "Ours", source: "server", seq: 1, stale: false },
    outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
    ...changes,
  });
const wrongMode = { configErrors: [{ source: "managed", field: "mode", expected: "one of observe, nudge, strict" }] };

onEachDatabase("fleet", (server) => {
  const as = (role: Parameters<typeof signedInAs>[1] = "owner") => signedInAs(server(), role);
  const fleet = async () => fleetReply.parse((await (await as()).ask("GET", "/api/fleet")).json());

  test("what files are filled with is this server's own", async () => {
    const reply = rolloutReply.parse((await (await as()).ask("GET", "/api/rollout")).json());
    expect(reply.policyKeys[0]).toBe(server().deps.policies.keys.thumbprint);
    expect(reply.aiExtensions.length).toBeGreaterThan(10);
  });

  test("a wave's token makes a browser part of it; its figures come with the fifth", async () => {
    const owner = await as();
    expect((await owner.ask("PUT", "/api/rollout/waves/few", { browsers: 40, startsOn: "2026-11-23" })).statusCode).toBe(200);
    const { token } = (await owner.ask("POST", "/api/rollout/waves/few/token", { most: 50, days: 30 })).json();
    for (let number = 0; number < 4; number++) await beat(await server().enroll({ token }), server().clock.now);
    const few = async () => (await fleet()).waves.find(({ wave }) => wave === "few");
    expect(await few()).toEqual({
      ...{ wave: "few", plan: { browsers: 40, startsOn: "2026-11-23" }, hasToken: true, enrolled: null, health: null },
    });
    await beat(await server().enroll({ token }), server().clock.now, wrongMode);
    await beat(await server().enroll(), server().clock.now);
    const after = await few();
    expect(after?.enrolled).toEqual({ count: 5, about: false });
    // One is wrong: neither how many, nor how many are not.
    expect(after?.health).toMatchObject({
      reporting: { count: 5, about: false },
      configErrors: null,
      unmanaged: { count: 0, about: false },
    });
    expect((await fleet()).drift.outsidePlan).toBe(null);
  });

  test("the health of all: who is silent, what is wrong, what was changed by hand", async () => {
    const devices: TestDevice[] = [];
    for (let number = 0; number < 20; number++) devices.push(await server().enroll());
    const { clock } = server();
    for (const device of devices.slice(0, 6)) await beat(device, clock.now, { extensionVersion: "0.1.0" });
    clock.now += 8 * day;
    for (const device of devices.slice(6, 12)) await beat(device, clock.now, { ...wrongMode, installType: "development" });
    for (const device of devices.slice(12, 19)) await beat(device, clock.now);
    const reply = await fleet();
    expect(reply.browsers).toEqual({ count: 20, about: false });
    expect(reply.health).toMatchObject({
      reporting: { count: 13 },
      silent: { count: 6 },
      configErrors: { count: 6 },
      unmanaged: { count: 6 },
    });
    expect(reply.configErrors).toEqual([{ source: "managed", field: "mode", browsers: { count: 6, about: false } }]);
    // Of the one that was never heard from the others' sum would tell: a second state is hidden with it.
    expect(reply.seen).toEqual([
      { name: "reporting", browsers: 13 },
      { name: "late", browsers: 0 },
      { name: "silent", browsers: null },
      { name: "never", browsers: null },
    ]);
    expect(reply.drift).toMatchObject({ newest: "0.2.0", oldVersion: null });
    expect(JSON.stringify(reply)).not.toContain(devices[0]!.deviceId.slice(0, 8));
  });

  test("people without Waymark are an estimate from what was brought in, and nothing without that", async () => {
    expect((await fleet()).without).toBe(null);
    const owner = await as();
    const people = Array.from({ length: 12 }, (_, number) => `person${number}@company.example`);
    const when = new Date(server().clock.now - day).toISOString();
    const csv = ["time,user,app,host", ...people.map((who) => `${when},${who},ChatGPT,chatgpt.com`)].join("\n");
    expect(
      (
        await server().inject({
          method: "POST",
          url: "/api/imports/sign-ins",
          headers: { ...owner.headers, "content-type": "text/plain" },
          payload: csv,
        })
      ).statusCode,
    ).toBe(200);
    for (const personHint of people.slice(0, 6)) await beat(await server().enroll({ personHint }), server().clock.now);
    expect((await fleet()).without).toMatchObject({
      sources: ["sign-in"],
      people: { count: 12, about: false },
      without: { count: 6, about: false },
      named: { count: 6, about: false },
    });
  });

  test("who may look at figures sees them; only who may enrol devices gets a token", async () => {
    const council = await as("works-council");
    expect((await council.ask("GET", "/api/fleet")).statusCode).toBe(200);
    expect((await council.ask("POST", "/api/rollout/waves/it/token", { most: 5, days: 3 })).statusCode).toBe(403);
    const owner = await as();
    expect((await owner.ask("PUT", "/api/rollout/waves/nobody", { browsers: 1, startsOn: null })).statusCode).toBe(404);
    expect((await owner.ask("PUT", "/api/rollout/waves/it", { browsers: 0, startsOn: null })).json()).toMatchObject({
      field: "browsers",
    });
  });
});
