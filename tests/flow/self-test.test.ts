/** What the worker finds when it tests itself, and that the server has the same from the heartbeat. */
import { beforeEach, expect, test } from "vitest";
import { selfTest } from "../../lib/schema/self-test.ts";
import type { ToolEntry } from "../../lib/schema/tool.ts";
import { heartbeat } from "../../lib/schema/wire.ts";
import { selfTestBrowser, type TestedBrowser } from "../../lib/worker/self-test/self-test-browser.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { testServer } from "./support/server-app.ts";
import { newWorld, startWorker } from "./support/test-worker.ts";

const server = testServer("embedded");
const connected = connectedWorker(server);
const ask = (from: { handlers: ReturnType<typeof connected>["worker"]["handlers"] }) => from.handlers["self-test"]({});

test("all that is set up is named, nothing by its value; the heartbeat brings the same to the server", async () => {
  const { worker, world } = connected();
  await worker.tick();
  const said = selfTest.parse(await ask(worker));
  expect(said).toMatchObject({
    installType: "admin",
    configuration: { source: "managed", settings: ["enrollmentToken", "personHint", "serverUrl"], errors: [] },
    server: { state: "enrolled", why: null, reach: "answered" },
    policy: { source: "server", stale: false, signature: "first-use" },
    storage: "ok",
    drill: null,
    siteAccess: null,
  });
  expect(Math.abs(said.clockSkew ?? Number.NaN)).toBeLessThan(2_000);
  expect(said.policy.issuedAt).toBeLessThanOrEqual(world.now);
  expect(said.policy.expiresAt).toBeGreaterThan(world.now);
  expect(JSON.stringify(said)).not.toMatch(new RegExp(`${server().token}|ada@example.com`));
  const [beat] = connected().bodies("/v1/heartbeat");
  expect(heartbeat.parse(JSON.parse(beat!)).selfTest).toMatchObject({ installType: "admin", server: { reach: "not-asked" } });
  const row = await server().deps.database.db.selectFrom("devices").select("self_test").executeTakeFirstOrThrow();
  expect(row.self_test).toMatchObject({ version: 1, policy: { source: "server" } });
});

test("a server that is gone, a clock that is wrong, settings that are missing: each shows", async () => {
  const { worker } = connected();
  await worker.tick();
  connected().reachable = false;
  expect((await ask(worker)).server).toMatchObject({ state: "enrolled", reach: "unreachable" });
  const alone = startWorker({ ...newWorld(async () => new Response("{}", { status: 404 })), managed: {}, installType: "normal" });
  expect(await ask(alone)).toMatchObject({
    installType: "normal",
    configuration: { source: "none", settings: [] },
    server: { state: "off", why: "not-managed", reach: "not-asked" },
    clockSkew: null,
    policy: { source: "built-in", issuedAt: null, signature: null },
  });
  alone.close();
});

test("a drill that a person ran is kept with how it went", async () => {
  const { worker, world } = connected();
  await worker.handlers["note-drill"]({ passed: false });
  world.now += 5_000;
  expect((await ask(worker)).drill).toEqual({ at: world.now - 5_000, passed: false });
});

test("a self-test that the server cannot read does not make the device fall silent", async () => {
  const { worker } = connected();
  await worker.tick();
  const beat = JSON.parse(connected().bodies("/v1/heartbeat")[0]!);
  const newer = heartbeat.safeParse({ ...beat, selfTest: { version: 2, everything: "else" } });
  expect(newer.success && newer.data.selfTest === undefined).toBe(true);
});

const chatgpt: ToolEntry = {
  ...{
    id: "chatgpt",
    name: "ChatGPT",
    vendor: "OpenAI",
    category: "chat",
    hosts: [{ host: "chatgpt.com" }],
    home: "https://chatgpt.com/",
  },
};
let refused: Record<number, string>;
const hosts: Record<number, string> = { 1: "https://chatgpt.com/a", 2: "https://news.example/", 3: "chrome://newtab/" };
const browser: TestedBrowser = {
  permissions: { contains: async () => true },
  extension: { isAllowedIncognitoAccess: async () => false },
  tabs: { query: async () => [{ id: 1 }, { id: 2 }, { id: 3 }, {}] },
  scripting: {
    async executeScript({ target: { tabId } }) {
      if (refused[tabId]) throw new Error(refused[tabId]);
    },
  },
  webNavigation: { getFrame: async ({ tabId }) => ({ url: hosts[tabId] ?? "" }) },
};
beforeEach(() => {
  refused = { 3: "Cannot access a chrome:// URL" };
});

test("AI tools that policy closes are told from pages that no extension may read, and from every other page", async () => {
  const closedHosts = (from: TestedBrowser) => selfTestBrowser(from, false, [chatgpt]).closedHosts({ ...nudgePolicy, tools: [] });
  expect(await closedHosts(browser)).toEqual([]);
  const byPolicy = "This page cannot be scripted due to an ExtensionsSettings policy.";
  // What else somebody has open is nobody's business.
  refused = { ...refused, 1: byPolicy, 2: byPolicy };
  expect(await closedHosts(browser)).toEqual(["chatgpt.com"]);
  const { webNavigation: _, ...firefox } = browser;
  expect(await closedHosts(firefox)).toBeNull();
});
