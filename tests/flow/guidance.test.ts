/** How a person is spoken to: what the worker counts, what it tells the gates, and what the company gets to know of it. */
import { describe, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { experimentsReply } from "../../lib/schema/dashboard-api.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { type Heartbeat, heartbeat } from "../../lib/schema/wire.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { listDevices } from "../../server/inventory/list-devices.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { testServer } from "./support/server-app.ts";
import { startWorker } from "./support/test-worker.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const rules = { version: "2026-11", title: "AI tools at work", text: "Be kind to data.", required: true };

const server = testServer("embedded", {});
const it = connectedWorker(server);

/** IT sets this policy on the machine. */
async function manage(policy: Partial<Policy>, more: object = {}): Promise<void> {
  const { world, worker } = it();
  world.managed = { ...(world.managed as object), policy: { ...nudgePolicy, fatigue: undefined, ...policy }, ...more };
  await worker.tick();
}

describe("guidance", () => {
  const handlers = () => it().worker.handlers;
  const beats = (): Heartbeat[] =>
    it()
      .bodies("/v1/heartbeat")
      .map((body) => heartbeat.parse(JSON.parse(body)));

  test("without a cap nobody counts down", async () => {
    await manage({});
    expect((await handlers()["get-guidance"]({})).asksLeft).toBeNull();
  });

  test("questions of one day are counted down, through a restart of the worker, and start anew the next day", async () => {
    await manage({ fatigue: { perDay: 3, below: "medium" } });
    expect((await handlers()["get-guidance"]({})).asksLeft).toBe(3);
    expect((await handlers()["note-asked"]({ explained: null })).asksLeft).toBe(2);
    const next = startWorker(it().world);
    for (const left of [1, 0, 0]) expect((await next.handlers["note-asked"]({ explained: null })).asksLeft).toBe(left);
    it().world.now += day;
    expect((await next.handlers["get-guidance"]({})).asksLeft).toBe(3);
    expect((await next.handlers["note-asked"]({ explained: null })).asksLeft).toBe(2);
    next.close();
  });

  test("what was explained is counted here, and no message to the server says a word of it", async () => {
    await manage({});
    await handlers()["note-asked"]({ explained: "CARD" });
    await handlers()["note-asked"]({ explained: "PERSON" });
    const { explained } = await handlers()["note-asked"]({ explained: "CARD" });
    expect(explained).toEqual({ CARD: 2, PERSON: 1 });
    await it().record(sampleActivity(1, { occurredAt: it().world.now }));
    const sent = ["/v1/enroll", "/v1/events", "/v1/heartbeat"].flatMap((path) => it().bodies(path)).join("\n");
    expect(sent).toContain("chatgpt");
    for (const word of ["CARD", "PERSON", "explained", "asksLeft"]) expect(sent).not.toContain(word);
  });

  test("a browser keeps its wording, and the draw that decided it stays here", async () => {
    const wordings = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, texts: { en: { "nudge.cancel": id } } }));
    await manage({ experiments: [{ id: "tone", share: 1, variants: wordings }] });
    const { variant } = await handlers()["get-guidance"]({});
    expect(variant).toMatch(/^tone:[a-f]$/);
    const { words } = await handlers()["get-policy"]({});
    expect(words?.messages).toMatchObject({ "nudge.cancel": variant?.slice("tone:".length) });
    // One time in six it would be the same by chance.
    for (let life = 0; life < 8; life++) {
      const next = startWorker(it().world);
      expect((await next.handlers["get-guidance"]({})).variant).toEqual(variant);
      next.close();
    }
    await manage({});
    expect((await handlers()["get-guidance"]({})).variant).toBeNull();
  });

  test("rules wait until they are accepted, and again when their version changes; the next heartbeat says so", async () => {
    await manage({});
    expect(await handlers()["get-acceptance"]({})).toEqual({ rules: null, accepted: null, due: false });
    expect(beats().at(-1)).not.toHaveProperty("acceptedUse");

    await manage({ acceptableUse: rules });
    expect(await handlers()["get-acceptance"]({})).toEqual({ rules, accepted: null, due: true });
    expect((await handlers()["get-guidance"]({})).acceptanceDue).toBe(true);
    expect(it().world.badges.at(-1)).toMatchObject({ mark: "needs-you" });
    it().world.now += 2 * day;
    await it().worker.tick();
    expect(beats().at(-1)).toMatchObject({ acceptedUse: null });

    it().world.now += minute;
    await handlers()["accept-rules"]({ version: "2026-11" });
    await it().worker.tick();
    const acceptedAt = it().world.now;
    expect(beats().at(-1)).toMatchObject({ acceptedUse: "2026-11" });
    expect(await handlers()["get-acceptance"]({})).toMatchObject({
      accepted: { version: "2026-11", at: acceptedAt },
      due: false,
    });
    expect((await handlers()["get-status"]({})).acceptanceDue).toBe(false);
    expect(it().world.badges.at(-1)).toMatchObject({ mark: "covered" });
    expect((await listDevices(server().deps)).rows.map(({ acceptedUse }) => acceptedUse)).toEqual(["2026-11"]);

    await manage({ acceptableUse: { ...rules, version: "2027-01" } });
    expect(await handlers()["get-acceptance"]({})).toMatchObject({ accepted: { version: "2026-11" }, due: true });
    await expect(handlers()["accept-rules"]({ version: "2026-11" })).rejects.toThrow("changed");
  });

  test("rules that nobody has to accept are shown and never due", async () => {
    await manage({ acceptableUse: { ...rules, required: false } });
    expect(await handlers()["get-acceptance"]({})).toMatchObject({ rules: { version: "2026-11" }, due: false });
  });

  test("the server keeps which wording was shown and what went unasked past the cap", async () => {
    const at = it().world.now;
    await it().record(
      sampleActivity(1, { occurredAt: at, variant: "tone:warm" }),
      sampleActivity(2, { occurredAt: at - 1, action: "record", outcome: "allowed", pastCap: true }),
    );
    const rows = await server()
      .deps.database.db.selectFrom("activities")
      .select(["variant", "past_cap"])
      .orderBy("occurred_at", "desc")
      .execute();
    expect(rows).toEqual([
      { variant: "tone:warm", past_cap: false },
      { variant: null, past_cap: true },
    ]);
  });
});

describe("wordings that are compared", () => {
  test("what came of each wording is counted by its name, where enough browsers were asked in it", async () => {
    const at = it().world.now;
    const one = (number: number, variant: string, outcome: Activity["outcome"]) =>
      sampleActivity(number, { occurredAt: at - number, variant, outcome });
    await it().record(
      one(1, "tone:warm", "redacted"),
      one(2, "tone:warm", "redacted"),
      one(3, "tone:warm", "overridden"),
      one(4, "tone:plain", "cancelled"),
      sampleActivity(5, { occurredAt: at, outcome: "redacted" }),
    );
    for (let number = 10; number < 14; number++) {
      const device = await server().enroll();
      await device.sendEvents([
        { seq: 1, activity: one(number, "tone:warm", "handed-over") },
        // Of the other wording these are the second to the fourth browser: one too few.
        ...(number < 13 ? [{ seq: 2, activity: one(number + 10, "tone:plain", "edited") }] : []),
      ]);
    }
    const userId = (await redeemSignInToken(server().deps, await createSignInToken(server().deps))) as string;
    const cookie = `__Host-waymark=${await startSession(server().deps, userId, true)}`;
    const answer = await server().inject({ url: "/api/experiments", headers: { cookie } });
    const { rows, fewest } = experimentsReply.parse(answer.json());
    expect(fewest).toBe(5);
    expect(rows.map(({ variant, counts }) => [variant, counts && [counts.browsers, counts.asked]])).toEqual([
      ["plain", null],
      ["warm", [5, 7]],
    ]);
    const some = Object.entries(rows[1]!.counts!.outcomes).filter(([, count]) => count > 0);
    expect(Object.fromEntries(some)).toEqual({ "handed-over": 4, redacted: 2, overridden: 1 });
    expect((await server().inject({ url: "/api/experiments" })).statusCode).toBe(401);
  });
});

describe("the first page", () => {
  const later = async (by: number) => {
    it().world.now += by;
    await it().worker.tick();
  };

  test("opens once, when what IT has set had time to arrive", async () => {
    await it().worker.installed();
    await later(1_000);
    expect(it().world.opened).toEqual([]);
    await later(5_000);
    await later(day);
    expect(it().world.opened).toEqual(["welcome"]);
  });

  test("waits longer for IT's settings where IT has installed it and none are there", async () => {
    const settings = it().world.managed as object;
    it().world.managed = {};
    await it().worker.installed();
    await later(10_000);
    expect(it().world.opened).toEqual([]);
    it().world.managed = { ...settings, consent: "given" };
    await later(1_000);
    await later(day);
    expect(it().world.opened).toEqual([]);
  });

  test("opens in the end where IT has installed it and sets nothing", async () => {
    it().world.managed = {};
    await it().worker.installed();
    await later(20_000);
    expect(it().world.opened).toEqual(["welcome"]);
  });

  test("does not open where IT has said that people know", async () => {
    await it().worker.installed();
    await manage({}, { consent: "given" });
    await later(5_000);
    expect(it().world.opened).toEqual([]);
  });

  test("is opened by a later worker where the first one ended before that", async () => {
    await it().worker.installed();
    it().world.now += 5_000;
    const next = startWorker(it().world);
    await next.tick();
    next.close();
    expect(it().world.opened).toEqual(["welcome"]);
  });

  test("does not open after an update", async () => {
    await later(5_000);
    expect(it().world.opened).toEqual([]);
  });
});
