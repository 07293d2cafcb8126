/** A breach at a vendor: what it touches, who is told, and who may look behind the figures. The real server, and the extension's worker. */
import { expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestServer, testServer } from "./support/server-app.ts";
import { type Caller, signedInAs } from "./support/signed-in.ts";

const secret = {
  detector: "jwt",
  category: "credential",
  family: "SECRET",
  severity: "high",
  confidence: "certain",
  count: 1,
  distinct: 1,
} as const;
const day = 86_400_000;

async function peopleUse(server: TestServer, people: number, group: string, changes: Partial<Activity> = {}): Promise<void> {
  for (let index = 0; index < people; index++) {
    const device = await server.enroll({ personHint: `${group}${index}@example.com`, group });
    await device.sendEvents([
      { seq: 1, activity: sampleActivity(index + 1, { outcome: "overridden", findings: [secret], ...changes }) },
    ]);
  }
}
const read = async (caller: Caller, tool = "chatgpt") =>
  (await caller.ask("GET", `/api/incidents/${tool}`)).json() as IncidentReply;

onEachDatabase("the incident page", (server) => {
  test("figures of people in whole fives, small groups not at all", async () => {
    await peopleUse(server(), 7, "sales");
    await peopleUse(server(), 4, "law", { findings: [{ ...secret, category: "health", family: "MEDICAL" }] });
    const incident = await read(await signedInAs(server(), "analyst"));
    expect(incident).toMatchObject({
      name: "ChatGPT",
      vendor: "OpenAI",
      people: 10,
      browsers: 10,
      smallGroups: true,
      status: "unreviewed",
    });
    expect(incident.groups).toEqual([{ group: "sales", people: 5 }]);
    expect(incident.data).toEqual([
      {
        category: "credential",
        severity: "high",
        left: 7,
        stopped: null,
        firstAt: expect.any(Number),
        lastAt: expect.any(Number),
      },
      { category: "health", severity: "high", left: null, stopped: null, firstAt: null, lastAt: null },
    ]);
    expect(JSON.stringify(incident)).not.toMatch(/b-[0-9a-f]{10}|law/);
  });

  test("in works-council mode, what few people did is not even named", async () => {
    await peopleUse(server(), 4, "law");
    const owner = await signedInAs(server(), "owner");
    const settings = (await owner.ask("GET", "/api/settings")).json();
    await owner.ask("PUT", "/api/settings", { ...settings, aggregatesOnly: true });
    expect(await read(owner)).toMatchObject({ people: null, browsers: null, groups: [], data: [], accounts: [] });
  });

  test("whoever asks learns who it was after two others have agreed, and nobody else does", async () => {
    await peopleUse(server(), 2, "sales");
    const [analyst, privacy, council] = [
      await signedInAs(server(), "analyst"),
      await signedInAs(server(), "privacy"),
      await signedInAs(server(), "works-council"),
    ];
    const asked = { tool: "chatgpt", reason: "the vendor says that chats were stolen" };
    const { request } = (await analyst.ask("POST", "/api/identities", asked)).json();
    const people = async (who: Caller) => who.ask("GET", `/api/identities/${request}/people`);
    const agree = async (who: Caller) =>
      (await who.ask("POST", `/api/identities/${request}/approval`, { approve: true })).statusCode;
    expect((await people(analyst)).statusCode).toBe(404);
    expect([await agree(privacy), await agree(privacy), (await people(analyst)).statusCode]).toEqual([200, 403, 404]);
    expect(await agree(council)).toBe(200);
    expect((await people(await signedInAs(server(), "admin"))).statusCode).toBe(404);
    expect((await people(analyst)).json().rows).toEqual([
      { device: expect.stringMatching(/^b-/), group: "sales", sealed: null },
      { device: expect.stringMatching(/^b-/), group: "sales", sealed: null },
    ]);
    expect((await read(analyst)).looks).toMatchObject([{ request, approvals: 2, state: "opened", mine: true }]);
    const log = (await privacy.ask("GET", "/api/audit")).json().rows.map(({ action }: { action: string }) => action);
    expect(log).toContain("GET /api/identities/:request/people");
    // A request about a tool is none about a browser, and the other way round.
    expect((await analyst.ask("GET", `/api/identities/${request}/sealed`)).statusCode).toBe(404);
    for (const wrong of [{ reason: asked.reason }, { ...asked, device: "b-0123456789" }])
      expect((await analyst.ask("POST", "/api/identities", wrong)).statusCode).toBe(400);
  });

  test("messages reach the browsers that used the tool and no others; each receipt counts once", async () => {
    const [used, other] = [await server().enroll(), await server().enroll()];
    await used.sendEvents([{ seq: 1, activity: sampleActivity(1) }]);
    await other.sendEvents([{ seq: 1, activity: sampleActivity(1, { tool: "grammarly", host: "grammarly.com" }) }]);
    const analyst = await signedInAs(server(), "analyst");
    const { message } = (
      await analyst.ask("POST", "/api/incidents/chatgpt/messages", { words: "Change your password there.", days: 7 })
    ).json();
    const payload = async (device: typeof used) => {
      const answer = await device.get("/v1/messages");
      return JSON.parse(Buffer.from(answer.body.split(".")[1]!, "base64url").toString());
    };
    expect((await payload(used)).messages).toMatchObject([
      { id: message, tool: "chatgpt", words: "Change your password there." },
    ]);
    expect((await payload(other)).messages).toEqual([]);
    const etag = String((await used.get("/v1/messages")).headers["etag"]);
    expect((await used.get("/v1/messages", { "if-none-match": etag })).statusCode).toBe(304);
    const receipt = "8f14e45f-ceea-467f-9a0b-0c2a1b3c4d5e";
    const shown = async (device: typeof used) =>
      (await device.post("/v1/messages/shown", { deviceId: device.deviceId, message, receipt })).statusCode;
    expect([await shown(used), await shown(used), await shown(other)]).toEqual([200, 200, 400]);
    expect((await read(analyst)).messages).toMatchObject([{ shown: 1, ended: false, by: `analyst-${analyst.userId}` }]);
    const rows = await server().deps.database.db.selectFrom("incident_receipts").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(used.deviceId);
    await analyst.ask("DELETE", `/api/incidents/messages/${message}`);
    expect((await payload(used)).messages).toEqual([]);
    expect((await analyst.ask("DELETE", `/api/incidents/messages/${message}`)).statusCode).toBe(404);
  });

  test("roles, unknown tools and odd words", async () => {
    const [auditor, analyst] = [await signedInAs(server(), "auditor"), await signedInAs(server(), "analyst")];
    expect((await auditor.ask("GET", "/api/incidents/chatgpt")).statusCode).toBe(403);
    expect((await analyst.ask("GET", "/api/incidents/nobody-knows")).statusCode).toBe(404);
    for (const body of [
      { words: " ", days: 7 },
      { words: "x", days: 8 },
      { words: "x".repeat(501), days: 7 },
      { words: "x", days: 7, to: "all" },
    ])
      expect((await analyst.ask("POST", "/api/incidents/chatgpt/messages", body)).statusCode).toBe(400);
    const file = await analyst.ask("GET", "/api/incidents/chatgpt/export");
    expect(file.headers["content-disposition"]).toBe('attachment; filename="waymark-incident-chatgpt.json"');
    expect(file.json()).toMatchObject({ tool: "chatgpt", people: null });
  });
});

const server = testServer("embedded");
const connected = connectedWorker(server);

test("the worker shows a message once, in a frame of ours, counts it without a name, and takes it away when it ends", async () => {
  const { world, worker, record, bodies } = connected();
  await record(sampleActivity(1, { occurredAt: world.now }));
  await worker.lookForNews();
  expect(world.notified).toEqual([]);
  server().clock.now = world.now;
  const analyst = await signedInAs(server(), "analyst");
  const words = "Please change your password at ChatGPT today.";
  const { message } = (await analyst.ask("POST", "/api/incidents/chatgpt/messages", { words, days: 7 })).json();
  world.now += 60_000;
  await worker.lookForNews();
  expect(world.notified).toEqual([
    { title: "From your company, about ChatGPT", message: `These words are your company’s, not Waymark’s: “${words}”` },
  ]);
  const standing = async () => (await worker.handlers["get-status"]({})).messages;
  expect(await standing()).toEqual([{ id: message, tool: "ChatGPT", words }]);
  expect((await read(analyst)).messages).toMatchObject([{ shown: 1 }]);
  expect(bodies("/v1/messages/shown")).toHaveLength(1);
  world.now += 60_000;
  await worker.lookForNews();
  await worker.tick();
  expect([world.notified.length, bodies("/v1/messages/shown").length]).toEqual([1, 1]);
  server().clock.now = world.now;
  await (await signedInAs(server(), "analyst")).ask("DELETE", `/api/incidents/messages/${message}`);
  world.now += 60_000;
  await worker.lookForNews();
  expect(await standing()).toEqual([]);
});

test("a message that comes while nobody listens is shown later, and one past its day is not", async () => {
  const { world, worker, record } = connected();
  await record(sampleActivity(1, { occurredAt: world.now }));
  server().clock.now = world.now;
  const analyst = await signedInAs(server(), "analyst");
  const send = async (words: string, days: number) => analyst.ask("POST", "/api/incidents/chatgpt/messages", { words, days });
  await send("Gone tomorrow.", 1);
  await send("Still true.", 30);
  connected().reachable = false;
  world.now += 60_000;
  await worker.lookForNews();
  connected().reachable = true;
  world.now += 2 * day;
  await worker.lookForNews();
  expect(world.notified.map(({ message }) => message)).toEqual([expect.stringContaining("Still true.")]);
});

test("a browser that has not used the tool hears nothing", async () => {
  const { world, worker, record } = connected();
  await record(sampleActivity(1, { occurredAt: world.now, tool: "grammarly", host: "grammarly.com" }));
  server().clock.now = world.now;
  await (await signedInAs(server(), "analyst")).ask("POST", "/api/incidents/chatgpt/messages", { words: "To others.", days: 7 });
  world.now += 60_000;
  await worker.lookForNews();
  expect(world.notified).toEqual([]);
  expect((await worker.handlers["get-status"]({})).messages).toEqual([]);
});
