/** Asking for approval, from the card's question to the answer: the worker and the real server, in one process. */
import { expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { answersPath } from "../../lib/schema/wire.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { testServer } from "./support/server-app.ts";
import { startWorker } from "./support/test-worker.ts";

const day = 86_400_000;
const server = testServer("embedded");
const connected = connectedWorker(server);
const payment = { tool: "chatgpt", purpose: "customers", expects: ["payment"] } as const;

const ask = (request: object = payment) =>
  connected().worker.handlers["ask-approval"](
    request as Parameters<ReturnType<typeof startWorker>["handlers"]["ask-approval"]>[0],
  );
const granted = async () => (await connected().worker.handlers["get-policy"]({})).policy.granted ?? [];

async function decide(body: object): Promise<void> {
  const { deps, inject, clock } = server();
  clock.now = connected().world.now;
  const userId = (await redeemSignInToken(deps, await createSignInToken(deps))) as string;
  const headers = {
    ...{ cookie: `__Host-waymark=${await startSession(deps, userId, true)}`, "content-type": "application/json" },
    ...{ host: "localhost", origin: "http://localhost" },
  };
  const { rows } = (await inject({ url: "/api/requests", headers })).json<{ rows: { request: string }[] }>();
  const url = `/api/requests/${rows[0]!.request}/decision`;
  const answer = await inject({ method: "POST", url, headers, payload: JSON.stringify(body) });
  expect(answer.statusCode).toBe(200);
}

test("asked, approved, told once, in force until it ends", async () => {
  const { world, worker } = connected();
  expect(await worker.handlers["get-policy"]({})).toMatchObject({ canAsk: true });
  expect(await ask()).toEqual({ asked: "new" });
  expect(await ask()).toEqual({ asked: "before" });
  const standing = async () => (await worker.handlers["get-status"]({})).requests?.map(({ title }) => title);
  expect(await standing()).toEqual(["ChatGPT: no answer yet"]);
  await worker.tick();
  expect(await server().deps.database.db.selectFrom("access_requests").select(["tool", "purpose", "expects"]).execute()).toEqual([
    { tool: "chatgpt", purpose: "customers", expects: ["payment"] },
  ]);
  expect(world.notified).toEqual([]);
  expect(await granted()).toEqual([]);

  await decide({ decision: "approve", reason: "limited-trial", days: 7 });
  world.now += 60_000;
  await worker.tick();
  await worker.tick();
  expect(world.notified).toEqual([{ title: "ChatGPT: approved", message: expect.stringContaining("2026") as string }]);
  expect(await granted()).toMatchObject([{ tool: "chatgpt", categories: ["payment"] }]);
  expect(world.announced.at(-1)?.policy.granted).toHaveLength(1);

  world.now += 7 * day;
  await worker.tick();
  expect(await granted()).toEqual([]);
  expect(world.announced.at(-1)?.policy.granted).toBeUndefined();
  expect(world.notified).toHaveLength(1);
  expect(await standing()).toEqual(["ChatGPT: the approval has ended"]);
  expect(await ask()).toEqual({ asked: "new" });
});

test("denied: told, nothing granted, and it can be asked again", async () => {
  const { world, worker } = connected();
  await ask();
  await worker.tick();
  await decide({ decision: "deny", reason: "use-approved-tool" });
  world.now += 60_000;
  await worker.tick();
  expect(world.notified).toEqual([{ title: "ChatGPT: not approved", message: "There is an approved tool for this." }]);
  expect(await granted()).toEqual([]);
  expect(await ask()).toEqual({ asked: "new" });
});

test("rounds that end together tell an answer once", async () => {
  const { world, worker } = connected();
  await ask();
  await worker.tick();
  world.now += 60_000;
  const { fetch } = world;
  let asked = 0;
  // Decided when the first round has asked: the answer comes with the next, which the others have joined.
  world.fetch = async (url, init) => {
    const answer = await fetch(url, init);
    if (url.endsWith(answersPath) && ++asked === 1) await decide({ decision: "deny", reason: "use-approved-tool" });
    return answer;
  };
  world.shows = () => new Promise((resolve) => setTimeout(resolve, 200));
  await Promise.all([worker.tick(), worker.tick(), worker.tick()]);
  expect(asked).toBe(2);
  expect(world.notified).toHaveLength(1);
});

test("an approval that is taken back ends, and the person is told", async () => {
  const { world, worker } = connected();
  await ask();
  await worker.tick();
  for (const body of [
    { decision: "approve", reason: "limited-trial", days: 7 },
    { decision: "deny", reason: "data-too-sensitive" },
  ]) {
    await decide(body);
    world.now += 60_000;
    await worker.tick();
  }
  expect(world.notified.map(({ title }) => title)).toEqual(["ChatGPT: approved", "ChatGPT: not approved"]);
  expect(await granted()).toEqual([]);
});

test("a worker that ends right after the question loses nothing, and the next one tells of the answer", async () => {
  const { world, worker } = connected();
  connected().reachable = false;
  await ask();
  worker.close();
  connected().reachable = true;
  const next = startWorker(world);
  world.now += 60 * 60_000;
  await next.tick();
  await decide({ decision: "approve", reason: "needed-for-work", days: 30 });
  world.now += 60_000;
  await next.tick();
  expect(world.notified).toHaveLength(1);
  next.close();
});

test("access to a blocked tool comes by the same way, and opens it", async () => {
  const { world, worker } = connected();
  world.managed = {
    ...(world.managed as object),
    policy: { version: 1, name: "P", rules: [], otherwise: "record", status: { deepseek: "blocked" }, approved: [] },
  };
  await worker.tick();
  await worker.handlers["ask-access"]({ tool: "deepseek" });
  await worker.tick();
  await decide({ decision: "approve", reason: "limited-trial", days: 7 });
  world.now += 60_000;
  await worker.tick();
  expect((await worker.handlers["get-policy"]({})).policy.status).toEqual({ deepseek: "tolerated" });
  expect(await worker.handlers["describe-blocked"]({ tool: "deepseek" })).toMatchObject({ blocked: false });
  expect((await worker.handlers["describe-policy"]({})).policy.status).toEqual({ deepseek: "blocked" });
  world.now += 7 * day;
  expect((await worker.handlers["get-policy"]({})).policy.status).toEqual({ deepseek: "blocked" });
});

test.each<[string, object, object]>([
  ["a policy without it", { approval: { enabled: false } }, payment],
  ["a purpose that policy does not have", { approval: { enabled: true, purposes: ["write"] } }, payment],
  ["a tool that nobody knows", {}, { ...payment, tool: "nobody" }],
])("%s: refused, and nothing is sent", async (_, section, request) => {
  const { world, worker } = connected();
  const policy = { version: 1, name: "P", rules: [], otherwise: "nudge", status: {}, approved: [], ...section };
  world.managed = { ...(world.managed as object), policy };
  await worker.tick();
  await expect(ask(request)).rejects.toThrow();
  expect((await worker.handlers["get-status"]({})).outbox.pending).toBe(0);
});

test("without a server there is nobody to ask", async () => {
  const { world, worker } = connected();
  world.managed = {};
  await worker.tick();
  expect(await worker.handlers["get-policy"]({})).toMatchObject({ canAsk: false });
  await expect(ask()).rejects.toThrow("nowhere");
});

test.each(["another device", "another key"])("an answer that is for %s changes nothing", async (what) => {
  const { world, worker } = connected();
  await ask();
  await worker.tick();
  const other = await server().enroll();
  if (what === "another device") {
    // It has asked under the same id, and was given what we were not.
    const { activity_id: id } = await server()
      .deps.database.db.selectFrom("access_requests")
      .select("activity_id")
      .executeTakeFirstOrThrow();
    const changes: Partial<Activity> = {
      id,
      kind: "access-request",
      outcome: "asked",
      expects: ["payment"],
      occurredAt: world.now + 1,
    };
    server().clock.now = world.now + 1;
    await other.sendEvents([{ seq: 1, activity: sampleActivity(1, changes) }]);
  }
  world.now += 1_000;
  await decide({ decision: "approve", reason: "limited-trial", days: 7 });
  const { fetch } = world;
  world.fetch = async (url, init) => {
    if (!url.endsWith("/v1/answers")) return fetch(url, init);
    if (what === "another device") return new Response((await other.get("/v1/answers")).body);
    const [header, payload, signature = ""] = (await (await fetch(url, init)).text()).split(".");
    return new Response([header, payload, `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`].join("."));
  };
  world.now += 60_000;
  await worker.tick();
  expect(world.notified).toEqual([]);
  expect(await granted()).toEqual([]);
  world.fetch = fetch;
  if (what === "another device") await decide({ decision: "approve", reason: "limited-trial", days: 7 });
  await worker.tick();
  expect(world.notified).toHaveLength(1);
});

test("an earlier answer that comes once more brings back nothing that was taken back", async () => {
  const { world, worker } = connected();
  const { fetch } = world;
  const heard: string[] = [];
  world.fetch = async (url, init) => {
    const answer = await fetch(url, init);
    if (url.endsWith("/v1/answers")) heard.push(await answer.clone().text());
    return answer;
  };
  await ask();
  await worker.tick();
  for (const body of [
    { decision: "approve", reason: "limited-trial", days: 7 },
    { decision: "deny", reason: "data-too-sensitive" },
  ]) {
    await decide(body);
    world.now += 60_000;
    await worker.tick();
  }
  await ask();
  const before = heard.at(-2);
  world.fetch = async (url, init) => (url.endsWith("/v1/answers") ? new Response(before) : fetch(url, init));
  await worker.tick();
  expect(before).not.toBe(heard.at(-1));
  expect(await granted()).toEqual([]);
});
