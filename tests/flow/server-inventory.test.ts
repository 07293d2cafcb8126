/** What the dashboard reads: counted, sorted, filtered and cut into pages by the server. */
import { expect, test } from "vitest";
import { outcomes } from "../../lib/schema/activity.ts";
import { devicesReply, type InventoryReply, inventoryReply, toolPageReply } from "../../lib/schema/dashboard-api.ts";
import { refusal } from "../../lib/schema/wire.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, startOfTime, type TestServer } from "./support/server-app.ts";

const finding = (detector: string, category: string, severity: string, count: number) => ({
  detector,
  category,
  family: "SECRET",
  severity,
  confidence: "certain",
  count,
  distinct: 1,
});
const day = 86_400_000;

/** Three profiles of two people, four tools, over two days. */
async function fill(server: TestServer): Promise<void> {
  const ada = await server.enroll({ personHint: "ada@example.com", group: "Sales" });
  const adaToo = await server.enroll({ personHint: "ada@example.com" });
  const unknown = await server.enroll();
  const at = (seq: number, changes: object) => ({
    seq,
    activity: sampleActivity(seq, { occurredAt: server.clock.now, ...changes }),
  });
  const keys = finding("openai-key", "credential", "critical", 2);
  await ada.sendEvents([
    at(1, { findings: [keys, finding("iban", "payment", "high", 1)], outcome: "redacted", revision: 1 }),
    at(2, { findings: [finding("jwt", "credential", "high", 3)], action: "record", outcome: "allowed" }),
    at(3, { kind: "visit", action: "record", outcome: "allowed" }),
  ]);
  server.clock.now += day;
  await adaToo.sendEvents([at(4, { outcome: "cancelled" })]);
  await unknown.sendEvents([
    at(5, { outcome: "held" }),
    at(6, { tool: "grammarly", host: "grammarly.com", findings: [finding("email", "personal", "low", 12)] }),
    at(7, { tool: "from-the-future", host: "future.example" }),
    at(9, { tool: "another-new", host: "new.example", kind: "visit", outcome: "allowed" }),
  ]);
}

onEachDatabase(
  "inventory",
  (server) => {
    const read = async (url: string) => {
      const userId = (await redeemSignInToken(server().deps, await createSignInToken(server().deps))) as string;
      const secret = await startSession(server().deps, userId, true);
      return server().inject({ url, headers: { cookie: `__Host-waymark=${secret}` } });
    };
    const tools = async (query: string) =>
      inventoryReply.parse((await read(`/api/inventory${query}`)).json<InventoryReply>()).rows.map((row) => row.tool);

    test("waits for the first device, then for the first activity", async () => {
      expect((await read("/api/inventory")).json()).toEqual({ rows: [], total: 0, devices: 0, fewest: 5 });
      await server().enroll();
      expect((await read("/api/inventory")).json()).toEqual({ rows: [], total: 0, devices: 1, fewest: 5 });
    });

    test("counts what happened with each tool", async () => {
      await fill(server());
      const reply = inventoryReply.parse((await read("/api/inventory?sort=activities")).json());
      expect([reply.total, reply.devices]).toEqual([4, 3]);
      expect(reply.rows[0]).toEqual({
        tool: "chatgpt",
        name: "ChatGPT",
        vendor: "OpenAI",
        category: "chat",
        status: "unreviewed",
        firstSeen: startOfTime,
        lastSeen: startOfTime + day,
        people: null,
        devices: null,
        activities: 5,
        data: [
          { category: "credential", severity: "critical", count: 5 },
          { category: "payment", severity: "high", count: 1 },
        ],
        found: null,
        outcomes: { ...Object.fromEntries(outcomes.map((name) => [name, 0])), redacted: 1, allowed: 1, cancelled: 1, held: 1 },
      });
      const unknown = reply.rows.find((row) => row.tool === "from-the-future");
      expect(unknown).toMatchObject({ name: "from-the-future", status: "unreviewed" });
    });

    test.each([
      ["?sort=activities", ["chatgpt", "another-new", "from-the-future", "grammarly"]],
      ["?sort=activities&order=asc", ["another-new", "from-the-future", "grammarly", "chatgpt"]],
      ["?sort=name&order=asc", ["another-new", "chatgpt", "from-the-future", "grammarly"]],
      ["?sort=name", ["grammarly", "from-the-future", "chatgpt", "another-new"]],
      ["?sort=firstSeen&order=asc", ["chatgpt", "another-new", "from-the-future", "grammarly"]],
      ["?sort=status&order=asc", ["grammarly", "another-new", "chatgpt", "from-the-future"]],
      ["?q=OPENAI", ["chatgpt"]],
      ["?q=%20gram", ["grammarly"]],
      ["?q=%25", []],
      ["?q='%20or%20true--", []],
      ["?status=approved", ["grammarly"]],
      ["?status=approved,blocked", ["grammarly"]],
      ["?status=", ["another-new", "chatgpt", "from-the-future", "grammarly"]],
      ["?category=writing", ["grammarly"]],
      ["?data=payment,personal", ["chatgpt", "grammarly"]],
      ["?data=payment&status=approved", []],
      ["?sort=name&order=asc&size=2&page=2", ["from-the-future", "grammarly"]],
      ["?page=10000", []],
    ])("%s shows %j", async (query, expected) => {
      await fill(server());
      expect(await tools(query)).toEqual(expected);
    });

    test("shows one tool with its last thirty days and its activities, latest first", async () => {
      await fill(server());
      const page = toolPageReply.parse((await read("/api/inventory/chatgpt")).json());
      expect(page.days).toHaveLength(30);
      expect(page.days.slice(-3).map(({ activities, held }) => [activities, held])).toEqual([
        [0, 0],
        [3, 1],
        [2, 2],
      ]);
      expect(page.days.at(-1)?.day).toBe(new Date(startOfTime + day).toISOString().slice(0, 10));
      expect([page.total, page.timeline.length]).toEqual([5, 5]);
      const times = page.timeline.map((row) => row.receivedAt);
      expect(times).toEqual([...times].sort((a, b) => b - a));
      expect((await read("/api/inventory/chatgpt?page=2")).json().timeline).toEqual([]);
    });

    test("has no page for a tool that was never seen", async () => {
      for (const tool of ["claude", "..%2F..", "%00", "a".repeat(200), "__proto__"]) {
        const answer = await read(`/api/inventory/${tool}`);
        expect([answer.statusCode, refusal.parse(answer.json()).error]).toEqual([404, "not-found"]);
      }
    });

    test("shows every device without saying whose it is", async () => {
      await fill(server());
      const answer = await read("/api/devices");
      const reply = devicesReply.parse(answer.json());
      expect([reply.total, reply.rows.length]).toEqual([3, 3]);
      expect(reply.rows.map((row) => row.missing).sort()).toEqual([0, 3, 5]);
      expect(reply.rows.map((row) => row.group).sort()).toEqual(["Sales", null, null]);
      const ids = await server().deps.database.db.selectFrom("devices").select(["device_id", "person_hash"]).execute();
      for (const row of ids) {
        expect(answer.body).not.toContain(row.device_id);
        if (row.person_hash) expect(answer.body).not.toContain(row.person_hash);
      }
    });

    test.each([
      ["?status=apprved", "status[0]"],
      ["?category=chat,", undefined],
      ["?data=names", "data[0]"],
      ["?sort=vendor", "sort"],
      ["?order=up", "order"],
      ["?page=0", "page"],
      ["?page=1.5", "page"],
      ["?size=201", "size"],
      ["?sort=name&sort=status", "sort"],
      ["?colour=red", "query"],
      ["?__proto__=1", "query"],
      ["?q=%00", "q"],
      [`?q=${"x".repeat(101)}`, "q"],
    ])("%s names what is wrong", async (query, field) => {
      const answer = await read(`/api/inventory${query}`);
      if (field === undefined) return expect(answer.statusCode).toBe(200);
      expect([answer.statusCode, refusal.parse(answer.json()).field]).toEqual([400, field]);
    });
  },
  { policy: { ...nudgePolicy, status: { grammarly: "approved" } } },
);
