/** Requests that a rule answers, and approvals that end soon: the real server, and the extension's worker. */
import { expect, test } from "vitest";
import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, testServer } from "./support/server-app.ts";
import { type Caller, signedInAs } from "./support/signed-in.ts";

const day = 86_400_000;
const rule = {
  statuses: ["unreviewed"],
  toolCategories: ["chat"],
  groups: ["sales"],
  data: ["personal"],
  days: 30,
  owner: "Sales lead",
  holds: 90,
};
const rows = async (caller: Caller, path = "/api/requests") => (await caller.ask("GET", path)).json().rows as RequestRow[];
const asks = (number: number, changes: object = {}) =>
  sampleActivity(number, { kind: "access-request", outcome: "asked", expects: ["personal"], purpose: "write", ...changes });

onEachDatabase("rules for requests", (server) => {
  test("approve what every condition fits, and nothing else; a person's word stands above them", async () => {
    const analyst = await signedInAs(server(), "analyst");
    const [sales, law] = [await server().enroll({ group: "sales" }), await server().enroll({ group: "law" })];
    await sales.sendEvents([
      { seq: 1, activity: asks(1) },
      { seq: 2, activity: asks(2, { expects: ["personal", "health"] }) },
      { seq: 3, activity: asks(3, { tool: "grammarly", host: "grammarly.com" }) },
      { seq: 4, activity: asks(4, { expects: [] }) },
    ]);
    await law.sendEvents([{ seq: 1, activity: asks(5) }]);
    expect((await rows(analyst)).every(({ decision }) => decision === null)).toBe(true);
    const made = await analyst.ask("POST", "/api/requests/rules", rule);
    expect(made.statusCode).toBe(200);
    const decided = (await rows(analyst)).filter(({ decision }) => decision !== null);
    expect(decided.map(({ expects }) => expects.join()).sort()).toEqual(["", "personal"]);
    expect(decided[0]?.decision).toMatchObject({ decision: "approve", rule: "Sales lead", by: `analyst-${analyst.userId}` });
    expect((await analyst.ask("GET", "/api/requests/rules")).json().rows).toMatchObject([
      { owner: "Sales lead", approved: 2, ended: false },
    ]);
    const taken = decided.find(({ expects }) => expects.length === 1)!;
    await analyst.ask("POST", `/api/requests/${taken.request}/decision`, { decision: "deny", reason: "tool-under-review" });
    expect((await rows(analyst)).find(({ request }) => request === taken.request)?.decision).toMatchObject({ decision: "deny" });
  });

  test("a blocked tool is never approved by one; ended and past rules approve nothing more", async () => {
    const [owner, device] = [await signedInAs(server(), "owner"), await server().enroll({ group: "sales" })];
    const broad = { ...rule, statuses: ["approved", "tolerated", "unreviewed"], toolCategories: [], groups: [] };
    expect((await owner.ask("POST", "/api/requests/rules", { ...broad, statuses: ["blocked"] })).statusCode).toBe(400);
    const { rule: id } = (await owner.ask("POST", "/api/requests/rules", { ...broad, holds: 1 })).json();
    await owner.ask("POST", "/api/policy/tool-status", { tool: "chatgpt", status: "blocked", note: "" });
    await device.sendEvents([{ seq: 1, activity: asks(1) }]);
    expect((await rows(owner))[0]?.decision).toBe(null);
    await device.sendEvents([{ seq: 2, activity: asks(2, { tool: "grammarly", host: "grammarly.com" }) }]);
    expect((await rows(owner)).filter(({ decision }) => decision).map(({ tool }) => tool)).toEqual(["grammarly"]);
    expect((await owner.ask("DELETE", `/api/requests/rules/${id}`)).statusCode).toBe(200);
    await device.sendEvents([{ seq: 3, activity: asks(3, { tool: "grammarly", host: "grammarly.com" }) }]);
    expect((await rows(owner)).filter(({ decision }) => decision)).toHaveLength(1);
    expect((await owner.ask("DELETE", `/api/requests/rules/${id}`)).statusCode).toBe(404);
  });

  test("approvals that end within a week are listed, the next first", async () => {
    const [analyst, device] = [await signedInAs(server(), "analyst"), await server().enroll()];
    await device.sendEvents([
      { seq: 1, activity: asks(1) },
      { seq: 2, activity: asks(2, { expects: ["health"] }) },
    ]);
    const [one, two] = await rows(analyst);
    const approve = async (row: RequestRow, days: number) =>
      analyst.ask("POST", `/api/requests/${row.request}/decision`, { decision: "approve", reason: "limited-trial", days });
    await approve(one!, 30);
    await approve(two!, 7);
    const soon = async (who: Caller) => (await rows(who, "/api/requests/expiring")).map(({ request }) => request);
    expect(await soon(analyst)).toEqual([two!.request]);
    server().clock.now += 25 * day;
    expect(await soon(await signedInAs(server(), "analyst"))).toEqual([one!.request]);
  });
});

const server = testServer("embedded");
const connected = connectedWorker(server);

test("the answer of a rule reaches the browser with the request's own round", async () => {
  const { world, worker } = connected();
  const analyst = await signedInAs(server(), "analyst");
  await analyst.ask("POST", "/api/requests/rules", { ...rule, groups: [] });
  await worker.handlers["ask-approval"]({ tool: "chatgpt", purpose: "customers", expects: ["personal"] });
  await worker.tick();
  await worker.tick();
  expect(world.notified).toEqual([{ title: "ChatGPT: approved", message: expect.any(String) as string }]);
  const { policy } = await worker.handlers["get-policy"]({});
  expect(policy.granted).toMatchObject([{ tool: "chatgpt", categories: ["personal"] }]);
});
