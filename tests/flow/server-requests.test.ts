/** What people ask for, from the event to the decision and back to the device that asked. */
import { compactVerify, importJWK } from "jose";
import { beforeEach, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { answersClaims, answersType } from "../../lib/schema/approval.ts";
import { type RequestsReply, requestsReply } from "../../lib/schema/dashboard-api.ts";
import { refusal } from "../../lib/schema/wire.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestDevice } from "./support/server-app.ts";

const day = 86_400_000;
const approve = { decision: "approve", reason: "limited-trial", days: 30 };
const deny = { decision: "deny", reason: "use-approved-tool" };

onEachDatabase("requests", (server) => {
  let cookie: string;
  let numbers: number;
  beforeEach(async () => {
    const userId = (await redeemSignInToken(server().deps, await createSignInToken(server().deps))) as string;
    cookie = `__Host-waymark=${await startSession(server().deps, userId, true)}`;
    numbers = 0;
  });

  /** Returns the id of the activity. */
  async function ask(device: TestDevice, changes: object = {}): Promise<string> {
    const request: Partial<Activity> = { kind: "access-request", outcome: "asked", findings: [], size: "none" };
    const now = server().clock.now;
    const activity = sampleActivity(++numbers, {
      ...request,
      occurredAt: now,
      purpose: "write",
      expects: ["payment"],
      ...changes,
    });
    await device.sendEvents([{ seq: numbers, activity }]);
    return activity.id;
  }
  async function list(): Promise<RequestsReply> {
    return requestsReply.parse((await server().inject({ url: "/api/requests", headers: { cookie } })).json());
  }
  const decide = (request: string, body: object, extra: object = { cookie }) =>
    server().inject({
      method: "POST",
      url: `/api/requests/${request}/decision`,
      headers: { "content-type": "application/json", host: "localhost", origin: "http://localhost", ...extra },
      payload: JSON.stringify(body),
    });
  async function answers(device: TestDevice) {
    const sent = await device.get("/v1/answers");
    expect(sent.statusCode).toBe(200);
    const { payload, protectedHeader } = await compactVerify(sent.body, async ({ jwk }) => importJWK(jwk!, "Ed25519"));
    expect(protectedHeader).toMatchObject({ typ: answersType, alg: "Ed25519" });
    return answersClaims.parse(JSON.parse(new TextDecoder().decode(payload)));
  }

  test("one that arrives twice is one; those that wait come first, then the latest", async () => {
    const device = await server().enroll();
    expect(await list()).toEqual({ rows: [], waiting: 0, total: 0 });
    const first = await ask(device);
    await device.sendEvents([
      {
        seq: ++numbers,
        activity: sampleActivity(1, { kind: "access-request", outcome: "asked", occurredAt: server().clock.now }),
      },
    ]);
    server().clock.now += 1_000;
    await ask(device, { tool: "grammarly", purpose: undefined, expects: undefined, action: "block" });
    const { rows, waiting } = await list();
    expect(waiting).toBe(2);
    expect(rows.map(({ name, purpose, expects, decision }) => ({ name, purpose, expects, decision }))).toEqual([
      { name: "Grammarly", purpose: null, expects: [], decision: null },
      { name: "ChatGPT", purpose: "write", expects: ["payment"], decision: null },
    ]);
    expect(rows[0]?.device).toBe(rows[1]?.device);
    expect(rows[0]?.device).toMatch(/^b-[0-9a-f]{10}$/);
    expect(first).not.toBe(rows[0]?.request);
    await decide(rows[0]!.request, deny);
    expect((await list()).rows.map(({ name }) => name)).toEqual(["ChatGPT", "Grammarly"]);
  });

  test("an answer is for the device that asked, signed, and says until when", async () => {
    const [device, other] = [await server().enroll(), await server().enroll()];
    const id = await ask(device);
    expect((await answers(device)).answers).toEqual([]);
    expect((await decide((await list()).rows[0]!.request, approve)).statusCode).toBe(200);
    const given = await answers(device);
    const { now } = server().clock;
    expect(given.device).toBe(device.deviceId);
    expect(given.answers).toEqual([
      {
        ...{ request: id, tool: "chatgpt", decision: "approve", reason: "limited-trial", categories: ["payment"] },
        ...{ until: now + 30 * day, decidedAt: now },
      },
    ]);
    expect((await answers(other)).answers).toEqual([]);
    expect((await list()).rows[0]?.decision).toEqual({
      ...{ decision: "approve", reason: "limited-trial", until: now + 30 * day, by: "admin", at: now },
    });
    expect((await list()).waiting).toBe(0);
  });

  test("nothing new costs a tag; another device's tag is none", async () => {
    const [device, other] = [await server().enroll(), await server().enroll()];
    await ask(device);
    const { etag } = (await device.get("/v1/answers")).headers;
    expect((await device.get("/v1/answers", { "if-none-match": String(etag) })).statusCode).toBe(304);
    expect((await other.get("/v1/answers", { "if-none-match": String(etag) })).statusCode).toBe(200);
    await decide((await list()).rows[0]!.request, deny);
    expect((await device.get("/v1/answers", { "if-none-match": String(etag) })).statusCode).toBe(200);
  });

  test("an approval can be taken back; a denial stays; both stay on record", async () => {
    const device = await server().enroll();
    await ask(device);
    const { request } = (await list()).rows[0]!;
    await decide(request, approve);
    expect((await decide(request, approve)).statusCode).toBe(409);
    server().clock.now += 60_000;
    expect((await decide(request, deny)).statusCode).toBe(200);
    expect((await answers(device)).answers).toMatchObject([{ decision: "deny", categories: [], until: null }]);
    expect((await decide(request, approve)).statusCode).toBe(409);
    const log = await server().deps.database.db.selectFrom("request_decisions").selectAll().orderBy("number").execute();
    expect(log.map(({ number, decision, reason }) => [number, decision, reason])).toEqual([
      [1, "approve", "limited-trial"],
      [2, "deny", "use-approved-tool"],
    ]);
  });

  test.each<[string, object, string]>([
    ["no days", { decision: "approve", reason: "limited-trial" }, "days"],
    ["days that nobody offers", { ...approve, days: 365 }, "days"],
    ["a reason of the other kind", { ...deny, reason: "limited-trial" }, "reason"],
    ["free words", { ...deny, reason: "because" }, "reason"],
    ["a field too many", { ...deny, note: "x" }, "note"],
    ["no decision", {}, "decision"],
  ])("%s: refused by name, nothing decided", async (_, body, field) => {
    await ask(await server().enroll());
    const answer = await decide((await list()).rows[0]!.request, body);
    expect(answer.statusCode).toBe(400);
    expect(refusal.parse(answer.json()).field).toContain(field === "note" ? "" : field);
    expect((await list()).waiting).toBe(1);
  });

  test("nobody decides without a session, from elsewhere, or what is not there", async () => {
    await ask(await server().enroll());
    const { request } = (await list()).rows[0]!;
    expect((await decide(request, approve, {})).statusCode).toBe(401);
    expect((await decide(request, approve, { cookie, origin: "https://elsewhere.example" })).statusCode).toBe(403);
    expect((await decide("01930000-0000-4000-8000-000000000001", approve)).statusCode).toBe(404);
    expect((await decide("constructor", approve)).statusCode).toBe(404);
    expect((await server().inject({ url: "/api/requests" })).statusCode).toBe(401);
    expect((await list()).waiting).toBe(1);
  });
});
