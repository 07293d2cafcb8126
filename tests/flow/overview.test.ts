/** The first page, the relations, a tool's use and its status: counted over the real API, on both databases. */
import { expect, test } from "vitest";
import type { FindingCount } from "../../lib/schema/activity.ts";
import { devicesReply, inventoryReply, toolPageReply } from "../../lib/schema/dashboard-api.ts";
import { assetUseReply, flowsReply, overviewReply, relationsReply } from "../../lib/schema/overview-api.ts";
import { toolStatusPreview } from "../../lib/schema/policy-api.ts";
import { findingsReply } from "../../lib/schema/risk-finding.ts";
import { runRules } from "../../server/findings/run-rules.ts";
import { gatherRelations } from "../../server/overview/gather-relations.ts";
import { askFresh } from "./support/ask-fresh.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

const day = 86_400_000;
const card: FindingCount = {
  ...{ detector: "payment-card", category: "payment", family: "CARD", severity: "high", confidence: "certain" },
  ...{ count: 2, distinct: 1 },
};
const mail: FindingCount = { ...card, detector: "email", category: "personal", family: "EMAIL", severity: "medium" };
let number = 0;

/** What these tests do with a server again and again. */
function use(server: () => TestServer) {
  const ask: ReturnType<typeof askFresh> = (...given) => askFresh(server())(...given);
  const read = async (url: string): Promise<unknown> => {
    const reply = await ask("GET", url);
    expect(reply.statusCode, url).toBe(200);
    return reply.json();
  };
  /** Some people of a group, each with one such activity. */
  async function people(some: number, group: string, changes: Parameters<typeof sampleActivity>[1]) {
    for (let index = 0; index < some; index++) {
      const device = await server().enroll({ personHint: `${group}-${index}@corp.example`, group });
      number++;
      const activity = sampleActivity(number, { occurredAt: server().clock.now - 1000, ...changes });
      expect((await device.sendEvents([{ seq: 1, activity }])).rejected).toEqual([]);
    }
  }
  return { ask, read, people };
}

onEachDatabase("the overview", (server) => {
  const { ask, read, people } = use(server);
  const overview = async (days = "") => overviewReply.parse(await read(`/api/overview${days}`));

  test("says what is new against the period before, and each number opens as many rows", async () => {
    await people(1, "Sales", { tool: "grammarly", host: "grammarly.com", outcome: "allowed", action: "record" });
    server().clock.now += 40 * day;
    await people(2, "Sales", { findings: [card, mail], outcome: "overridden" });
    const { news, programme } = await overview();
    expect(news.tools).toEqual({ now: 1, before: 1 });
    expect(news.newest.map(({ tool, name }) => [tool, name])).toEqual([["chatgpt", "ChatGPT"]]);
    expect(programme.assets).toEqual({ now: 2, before: 1 });
    const rows = async (query: string) =>
      inventoryReply.parse(await read(`/api/inventory?${query}`)).rows.map(({ tool }) => tool);
    expect(await rows("mark=new-30")).toEqual(["chatgpt"]);
    expect(programme.mapped).toEqual({ now: 1, before: 0 });
    expect(await rows("mark=mapped")).toEqual(["chatgpt"]);
    expect(await rows("mark=unmapped")).toEqual(["grammarly"]);

    expect(programme.owned.now).toBe(0);
    const put = { owner: "Dana Petrov", purpose: "Drafts", environment: null, sources: null, boundaries: null };
    await ask("PUT", "/api/assets/chatgpt", { ...put, logging: null, monitoring: null, response: null });
    expect((await overview()).programme.owned).toEqual({ now: 1, before: 0 });
    expect(await rows("mark=owned")).toEqual(["chatgpt"]);
    expect(await rows("mark=unowned")).toEqual(["grammarly"]);
    const [last] = programme.unapproved.toReversed();
    expect(last?.tools).toBe((await rows(`from=${last?.month}-01&status=unreviewed,blocked`)).length);
  });

  test("where data goes counts activities once, moves with their outcome, and opens the activities behind it", async () => {
    const device = await server().enroll();
    const sent = sampleActivity(500_000, {
      occurredAt: server().clock.now - 1000,
      findings: [card, { ...card, detector: "iban" }],
    });
    await device.sendEvents([{ seq: 1, activity: sent }]);
    const flows = async () => flowsReply.parse(await read("/api/overview/flows?days=7")).rows[0];
    const [none, one] = [
      { now: 0, before: 0 },
      { now: 1, before: 0 },
    ];
    expect(await flows()).toMatchObject({ asked: one, overridden: none, data: [{ category: "payment", went: none, kept: one }] });
    await device.sendEvents([{ seq: 2, activity: { ...sent, revision: 1, outcome: "overridden" } }]);
    expect(await flows()).toMatchObject({ asked: one, overridden: one, data: [{ category: "payment", went: one, kept: none }] });
    const timeline = async (query: string) => toolPageReply.parse(await read(`/api/inventory/chatgpt?${query}`)).total;
    expect(await timeline("data=payment&end=went&days=7")).toBe(1);
    expect(await timeline("data=payment&end=kept")).toBe(0);
    expect(await timeline("end=overridden&days=7")).toBe(1);
    expect((await ask("GET", "/api/inventory/chatgpt?end=lost")).statusCode).toBe(400);
    server().clock.now += 8 * day;
    expect(await flows()).toMatchObject({ overridden: { now: 0, before: 1 } });
  });

  test("findings, answers and browsers have their times, and the day before to stand against", async () => {
    await people(1, "Sales", { findings: [card], outcome: "overridden" });
    await runRules(server().deps);
    server().clock.now += 3 * day;
    const { rows } = findingsReply.parse(await read("/api/findings?rule=sensitive-data"));
    await ask("POST", "/api/findings/changes", { ids: [rows[0]?.id], status: "resolved", reason: "Talked about it." });
    const { programme, news, waiting } = await overview("?days=7");
    expect(programme.remediation).toMatchObject({
      count: { now: 1, before: 0 },
      median: 3 * day,
      p90: 3 * day,
      medianBefore: null,
    });
    expect(programme.byRule.map(({ rule }) => rule)).toEqual(["sensitive-data"]);
    const high = ["high", "critical"].includes(rows[0]?.level ?? "") ? 1 : 0;
    expect(programme.highRisk.resolved).toEqual({ count: { now: high, before: 0 }, withReason: high });
    const queue = async (query: string) => findingsReply.parse(await read(`/api/findings?${query}`)).total;
    expect(await queue("status=&moment=opened-7")).toBe(news.findings.now);
    expect(await queue("status=resolved&moment=closed-7")).toBe(1);
    expect(await queue("status=resolved&moment=escalated-7")).toBe(0);
    expect(waiting.findings).toBe(await queue("status=open,in-progress"));

    server().clock.now += 8 * day;
    const { fleet } = await overview("?days=7");
    expect(fleet).toMatchObject({ browsers: { now: 1, before: 1 }, silent: { now: 1, before: 0 } });
    const browsers = async (state: string) => devicesReply.parse(await read(`/api/devices?state=${state}`)).total;
    const { silent, outdated, uncovered, lost } = fleet;
    const counts = { enrolled: fleet.browsers, silent, outdated, uncovered, "off-policy": fleet.offPolicy, lost };
    for (const [state, figure] of Object.entries(counts)) expect(await browsers(state), state).toBe(figure.now);
  });

  test("a role without single activities sees no tool by its data, and all of the rest", async () => {
    const auditor = await signedInAs(server(), "auditor");
    expect((await auditor.ask("GET", "/api/overview")).statusCode).toBe(200);
    for (const url of ["/api/overview/flows", "/api/relations", "/api/assets/chatgpt/use"])
      expect((await auditor.ask("GET", url)).statusCode, url).toBe(403);
  });
});

onEachDatabase("relations and use", (server) => {
  const { read, people } = use(server);

  test("a group is named where five people of it use a tool, and not where four do", async () => {
    await people(6, "Sales", { account: "personal", plan: "free", findings: [card], outcome: "allowed" });
    await people(4, "Board", { account: "corporate", findings: [mail], outcome: "allowed" });
    const { groups, flows, tools, hidden } = relationsReply.parse(await read("/api/relations"));
    expect(groups).toEqual([{ group: "Sales", tool: "chatgpt", activities: 6, people: 5 }]);
    expect(flows.map(({ account, category, people: some }) => [account, category, some])).toEqual([
      ["personal", null, 5],
      ["personal", "payment", 5],
    ]);
    expect(tools.map(({ name }) => name)).toEqual(["ChatGPT"]);
    expect(hidden).toBe(3);

    const asset = assetUseReply.parse(await read("/api/assets/chatgpt/use"));
    expect(asset).toMatchObject({ groups: [{ group: "Sales", people: 5 }], smallGroups: true });
    expect(asset.accounts).toEqual([
      { account: "personal", plan: "free", activities: 6 },
      { account: "corporate", plan: "unknown", activities: null },
    ]);
    expect(asset.seenBy.map(({ by }) => by)).toEqual(["browser"]);
    expect(asset.controls.rules.map(({ id }) => id)).toContain("critical-credentials");
    expect(JSON.stringify([groups, flows, asset])).not.toContain("Board");
  });
});

onEachDatabase("the relations ahead of being asked", (server) => {
  const { ask, read, people } = use(server);
  const relations = async () => relationsReply.parse(await read("/api/relations"));
  const groupsOf = async () => (await relations()).groups.map(({ group, people: some }) => `${group} ${some}`);

  test("a request reads what the job has stored, and says when that was", async () => {
    await people(5, "Sales", { findings: [card] });
    const made = server().clock.now;
    await gatherRelations(server().deps);
    await people(5, "Law", { findings: [card] });
    server().clock.now += 3_600_000;
    expect((await relations()).at).toBe(made);
    expect(await groupsOf()).toEqual(["Sales 5"]);
    await gatherRelations(server().deps);
    expect(await groupsOf()).toEqual(["Law 5", "Sales 5"]);
    expect((await relations()).at).toBe(server().clock.now);
  });

  test("what takes long is made as seldom as that", async () => {
    await people(5, "Sales", {});
    const { at } = await relations();
    await server().deps.database.db.updateTable("relations_answers").set({ took: 5_000 }).execute();
    server().clock.now = at + 999_000;
    expect((await gatherRelations(server().deps)).at).toBe(at);
    server().clock.now = at + 1_000_000;
    expect((await gatherRelations(server().deps)).at).toBe(at + 1_000_000);
  });

  test("nothing stored is shown where more people must stand behind it now, or when somebody is erased", async () => {
    await people(6, "Sales", {});
    const settings = (await read("/api/settings")) as object;
    expect(await groupsOf()).toEqual(["Sales 5"]);
    expect((await ask("PUT", "/api/settings", { ...settings, fewest: 7 })).statusCode).toBe(200);
    expect(await groupsOf()).toEqual([]);
    expect((await ask("PUT", "/api/settings", { ...settings, fewest: 6 })).statusCode).toBe(200);
    expect(await groupsOf()).toEqual(["Sales 6"]);
    const { rows } = devicesReply.parse(await read("/api/devices"));
    expect((await ask("POST", "/api/erasure", { device: rows[0]?.device })).statusCode).toBe(200);
    expect(await groupsOf()).toEqual([]);
  });

  test("a tool's status is the one of now", async () => {
    await people(5, "Sales", {});
    expect((await relations()).tools).toEqual([{ tool: "chatgpt", name: "ChatGPT", status: "unreviewed" }]);
    const { seq } = (await read("/api/policy")) as { seq: number };
    const set = { tool: "chatgpt", status: "approved", note: "Agreed", basedOn: seq };
    expect((await ask("POST", "/api/policy/tool-status", set)).statusCode).toBe(200);
    expect((await relations()).tools.map(({ status }) => status)).toEqual(["approved"]);
  });
});

onEachDatabase("a tool's status", (server) => {
  const { ask, read } = use(server);
  const yaml = (rules: string) => `version: 1\nname: Ours\notherwise: record\nstatus: {}\napproved: []\nrules:\n${rules}`;
  const nudge = "  - { id: cards, when: { categories: [payment] }, action: nudge }\n";
  const stop = "  - { id: keys, hardStop: true, when: { status: [unreviewed], categories: [credential] }, action: block }\n";

  async function publish(text: string): Promise<void> {
    const { seq } = (await read("/api/policy")) as { seq: number };
    const { draft } = (await ask("POST", "/api/policy/drafts", { title: "Ours", text, basedOn: seq })).json();
    expect((await ask("POST", `/api/policy/drafts/${draft}/publication`, { note: "" })).statusCode).toBe(200);
  }
  const change = { tool: "chatgpt", status: "approved" } as const;
  const set = (more: object = {}) => ask("POST", "/api/policy/tool-status", { ...change, note: "Agreed", ...more });

  test("is looked at first, then published, and stays on the tool's record", async () => {
    await publish(yaml(nudge));
    const preview = toolStatusPreview.parse((await ask("POST", "/api/policy/tool-status/check", change)).json());
    expect(preview).toMatchObject({ problems: [], needsSecond: false });
    expect(preview.changes.map(({ field }) => field)).toEqual(["status.chatgpt"]);
    expect((await set({ basedOn: preview.seq - 1 })).json()).toMatchObject({ error: "outdated" });
    expect((await set({ basedOn: preview.seq })).json()).toEqual({ seq: preview.seq + 1 });
    const { decisions } = assetUseReply.parse(await read("/api/assets/chatgpt/use"));
    expect(decisions[0]).toMatchObject({ what: "status", seq: preview.seq + 1, from: null, to: "approved", note: "Agreed" });
    expect(decisions[0]?.by).not.toBeNull();
  });

  test("is not published past a case that it breaks", async () => {
    const asked = "  - { id: new, when: { status: [unreviewed], categories: [payment] }, action: nudge }\n";
    const finding = "{ detector: payment-card, category: payment, family: CARD, severity: high }";
    const cases = `cases:\n  - { name: asked there, tool: chatgpt, findings: [${finding}], expect: { action: nudge } }\n`;
    await publish(`${yaml(asked)}${cases}`);
    expect((await set()).json()).toMatchObject({ error: "case-failed" });
    expect((await read("/api/policy")) as object).not.toMatchObject({ text: expect.stringContaining("chatgpt: approved") });
  });

  test("needs a second person where a hard stop reaches the tool by its status", async () => {
    await publish(yaml(`${stop}${nudge}`));
    expect((await set({ status: "tolerated" })).statusCode, "nobody asked for two people").toBe(200);
    await ask("PUT", "/api/policy/settings", { twoPeople: true });
    expect((await set()).statusCode, "both statuses are out of its reach").toBe(200);
    expect((await set({ status: "unreviewed" })).json()).toMatchObject({ error: "second-person" });
    const check = await ask("POST", "/api/policy/tool-status/check", { tool: "chatgpt", status: "unreviewed" });
    expect(toolStatusPreview.parse(check.json()).needsSecond).toBe(true);
  });
});
