import { readdirSync, readFileSync } from "node:fs";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { loadTools } from "../../../rules/from-node.ts";
import { nudgePolicy } from "../../../rules/policies/nudge.ts";
import type { MessageSender } from "../../bridge/serve.ts";
import { sourcePrints } from "../../core/sources/source-prints.ts";
import { type Activity, activity } from "../../schema/activity.ts";
import type { Consent } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";
import type { CreationRule } from "../../schema/creation-rule.ts";
import { type Policy, policy } from "../../schema/policy.ts";
import type { InForce } from "../policy/policy-store.ts";
import { openDatabase } from "../store/database.ts";
import { createMoments } from "./moments.ts";

const read = <Entry>(folder: string): Entry[] => {
  const url = new URL(`../../../rules/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => JSON.parse(readFileSync(new URL(name, url), "utf8")) as Entry);
};
const [providers, creations, tools] = [read<ConsentProvider>("consent"), read<CreationRule>("creation"), loadTools()];

function inMemory<Value>(value: Value) {
  return {
    read: async () => value,
    write: async (next: Value) => {
      value = next;
    },
  };
}

function start(changes: Partial<Policy> = {}) {
  const world = { now: 1_795_000_000_000, policy: policy.parse({ ...nudgePolicy, status: {}, ...changes }) };
  const database = openDatabase("test", { indexedDB: new IDBFactory(), IDBKeyRange });
  const stored: Activity[] = [];
  const watchers = new Set<{ moved: (tab: number, url: string) => void; closed: (tab: number) => void }>();
  const moments = createMoments(
    { accounts: inMemory({}), creations, consents: { providers, extensions: new Map(), open: inMemory({}) } },
    {
      ...{ database, tools, now: () => world.now },
      inForce: async () => ({ policy: world.policy }) as InForce,
      store: async (one) => void stored.push(activity.parse(one)),
      watch(moved, closed) {
        const watcher = { moved, closed };
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    },
  );
  return { world, database, stored, moments, watchers, handlers: moments.handlers };
}

const tab = (id: number, url = "https://accounts.google.com/"): MessageSender => ({ id: "own", frameId: 0, tab: { id }, url });
const asks: Consent = {
  ...{ provider: "google", client: "7", clientName: "Claude", redirectHost: "claude.ai", redirectPath: "/cb", redirectPort: "" },
  ...{ scopes: ["gmail.readonly"], offline: false, admin: false },
};
/** Everything that was set off by it has been written. */
const settled = () => new Promise((done) => setTimeout(done, 20));

test("a consent is recorded when it is seen, watched while it is open, and told apart by where the tab goes", async () => {
  const { handlers, stored, watchers } = start();
  const here = await handlers["see-consent"]({ consent: asks, provider: "google" }, tab(1));
  expect([here.action, here.card?.asks]).toEqual(["nudge", ["all your e-mail, to read"]]);
  expect(stored).toHaveLength(1);
  await handlers["step-consent"]({ step: "held" }, tab(1));
  await handlers["step-consent"]({ step: "proceed" }, tab(1));
  const [watcher] = watchers;
  watcher!.moved(2, "https://claude.ai/cb?code=1");
  watcher!.moved(1, "https://accounts.google.com/challenge");
  await settled();
  expect(stored.at(-1)?.consent?.outcome).toBe("unknown");
  watcher!.moved(1, "https://claude.ai/cb?code=secret&state=s");
  await settled();
  expect(stored.at(-1)).toMatchObject({ outcome: "overridden", revision: 3, consent: { outcome: "granted" } });
  expect(JSON.stringify(stored)).not.toMatch(/secret|Claude"/);
  expect(watchers.size).toBe(0);
});

test("a later page of the same provider goes on with it, and does not ask again once the person goes on", async () => {
  const { handlers, stored } = start();
  await handlers["see-consent"]({ consent: asks, provider: "google" }, tab(1));
  const later = await handlers["see-consent"]({ consent: null, provider: "google" }, tab(1));
  expect(later.card).not.toBeNull();
  await handlers["step-consent"]({ step: "proceed" }, tab(1));
  expect((await handlers["see-consent"]({ consent: null, provider: "google" }, tab(1))).card).toBeNull();
  expect(new Set(stored.map(({ id }) => id)).size).toBe(1);
  // Nobody in another tab is told of it.
  expect((await handlers["see-consent"]({ consent: null, provider: "google" }, tab(2))).action).toBe("allow");
});

test("what is asked for beyond an earlier grant is growth; what was left was none", async () => {
  const { handlers, stored, watchers } = start();
  const grant = async (scopes: string[], to: string) => {
    await handlers["see-consent"]({ consent: { ...asks, scopes }, provider: "google" }, tab(1));
    await handlers["step-consent"]({ step: "approve" }, tab(1));
    for (const { moved } of watchers) moved(1, to);
    await settled();
  };
  await grant(["gmail.readonly"], "https://claude.ai/cb?error=access_denied");
  await grant(["gmail.readonly"], "https://claude.ai/cb?code=1");
  expect(stored.at(-1)?.consent?.grown).toBeUndefined();
  await grant(["gmail.readonly", "drive"], "https://claude.ai/cb?code=1");
  expect(stored.at(-1)?.consent?.grown).toEqual(["drive"]);
});

test("a company's own sign-in lies on the way: what was left goes on when the tab comes back", async () => {
  const { handlers, stored, watchers } = start();
  const moved = async (url: string) => {
    for (const watcher of watchers) watcher.moved(1, url);
    await settled();
  };
  await handlers["see-consent"]({ consent: asks, provider: "google" }, tab(1));
  await moved("https://login.acme.example/adfs/ls");
  expect(stored.at(-1)?.consent?.outcome).toBe("left");
  // The page that the company sends the tab back to names nothing of what it is about.
  await moved("https://accounts.google.com/signin/oauth/consent?part=x");
  const back = await handlers["see-consent"]({ consent: null, provider: "google" }, tab(1));
  expect(back.card).not.toBeNull();
  await handlers["step-consent"]({ step: "proceed" }, tab(1));
  await moved("https://claude.ai/cb?code=1");
  expect(stored.at(-1)).toMatchObject({ outcome: "overridden", consent: { outcome: "granted" } });
  expect(new Set(stored.map(({ id }) => id)).size).toBe(1);
  expect(watchers.size).toBe(0);
});

test.each([
  ["unless policy names them", {}, null, "client-google-7"],
  ["where policy names them", { discovery: { internalHosts: "named" } }, "ai-hub.corp", "host:ai-hub.corp"],
] as const)("names of the company's own network stay in the browser %s", async (_, changes, redirectHost, tool) => {
  const { handlers, stored } = start(changes);
  const own = { ...asks, clientName: null, redirectHost: "ai-hub.corp" };
  expect((await handlers["see-consent"]({ consent: own, provider: "google" }, tab(1))).card?.heading).toContain("ai-hub.corp");
  expect(stored[0]).toMatchObject({ tool, consent: { redirectHost, ai: "likely" } });
  if (redirectHost === null) expect(JSON.stringify(stored)).not.toContain("corp");
});

test("another provider's button, pressed to sign in on the way, is not this one's", async () => {
  const { handlers, stored, watchers } = start();
  await handlers["see-consent"]({ consent: asks, provider: "google" }, tab(1));
  for (const { moved } of watchers) moved(1, "https://acme.okta.com/login");
  await handlers["step-consent"]({ step: "approve" }, tab(1, "https://acme.okta.com/oauth2/v1/authorize"));
  for (const { closed } of watchers) closed(1);
  await settled();
  expect(stored.at(-1)?.consent?.outcome).toBe("left");
});

test("who leaves for good has left, however long the tab lives", async () => {
  const { handlers, stored, watchers, world } = start();
  await handlers["see-consent"]({ consent: asks, provider: "google" }, tab(1));
  for (const url of ["https://news.example/", "https://news.example/2"]) for (const { moved } of watchers) moved(1, url);
  await settled();
  world.now += 21 * 60_000;
  for (const { moved } of watchers) moved(1, "https://claude.ai/cb?code=1");
  await settled();
  expect(stored.map(({ consent }) => consent?.outcome)).toEqual(["unknown", "left"]);
  expect(watchers.size).toBe(0);
});

test("a provider's own client in between is the same consent; a page that is for assistants makes an AI of whoever asks", async () => {
  const { handlers, stored, watchers } = start();
  const mcp = { ...asks, provider: "atlassian", clientName: null, redirectHost: "ledger.example", scopes: ["(set by the app)"] };
  const at = "https://mcp.atlassian.com/v1/authorize?client_id=7";
  const first = await handlers["see-consent"]({ consent: mcp, provider: "atlassian" }, tab(1, at));
  expect([first.action, stored[0]?.consent?.ai]).toEqual(["nudge", "likely"]);
  await handlers["step-consent"]({ step: "proceed" }, tab(1, at));
  const inner = { ...mcp, client: "own", redirectHost: "mcp.atlassian.com", scopes: ["read:jira-work"] };
  const next = "https://api.atlassian.com/oauth2/authorize/server/consent";
  expect((await handlers["see-consent"]({ consent: inner, provider: "atlassian" }, tab(1, next))).card).toBeNull();
  for (const { moved } of watchers) moved(1, "https://ledger.example/cb?code=1");
  await settled();
  expect(stored.at(-1)?.consent).toMatchObject({ outcome: "granted", client: "7" });
  expect(new Set(stored.map(({ id }) => id)).size).toBe(1);
});

test("a closed tab leaves it, and more steps than revisions there are lose nothing that was written", async () => {
  const { handlers, stored, watchers } = start();
  await handlers["see-consent"]({ consent: asks, provider: "google" }, tab(1));
  for (let round = 0; round < 8; round++) {
    await handlers["step-consent"]({ step: "leave" }, tab(1));
    await handlers["step-consent"]({ step: "held" }, tab(1));
  }
  for (const { closed } of watchers) closed(1);
  await settled();
  expect(Math.max(...stored.map(({ revision }) => revision))).toBe(9);
  expect(stored.at(-1)?.consent?.outcome).toBe("left");
});

test("something that was made is one event however many signs it gives, and another a minute later", async () => {
  const { handlers, stored, world } = start();
  await handlers["note-creation"]({ rule: "chatgpt-link" }, tab(1));
  await handlers["note-creation"]({ rule: "chatgpt-link" }, tab(1));
  expect(stored).toHaveLength(1);
  expect(stored[0]).toMatchObject({ kind: "creation", tool: "chatgpt", creation: { what: "share-link" }, findings: [] });
  world.now += 61_000;
  await handlers["note-creation"]({ rule: "chatgpt-link" }, tab(1));
  await handlers["note-creation"]({ rule: "openai-key" }, tab(1));
  expect(stored.map(({ creation }) => creation?.what)).toEqual(["share-link", "share-link", "api-key"]);
  await expect(handlers["note-creation"]({ rule: "nothing" }, tab(1))).rejects.toThrow();
});

const crm = { id: "source-crm", name: "your CRM", hosts: [{ host: "crm.example", paths: ["/accounts"] }] };
const page = (url: string) => tab(3, url);
const note =
  "the quick brown fox of Dunmore jumps over forty lazy dogs while seven bakers count their loaves before the market opens at dawn";

test("prints are kept for protected places alone, unreadably, until their time is over", async () => {
  const { handlers, database, world } = start({ sources: { places: [crm], hours: 2 } });
  expect(await handlers["get-source-key"]({}, page("https://crm.example/login"))).toEqual({ key: null });
  expect(await handlers["get-source-key"]({}, page("https://notcrm.example/accounts"))).toEqual({ key: null });
  const { key } = await handlers["get-source-key"]({}, page("https://crm.example/accounts/7"));
  const prints = sourcePrints(note, key!);
  expect(await handlers["keep-source"]({ prints }, page("https://news.example/accounts/7"))).toEqual({ kept: 0 });
  expect(await handlers["keep-source"]({ prints }, page("https://crm.example/accounts/7"))).toEqual({ kept: prints.length });
  expect(JSON.stringify(await database.sources.toArray())).not.toMatch(/fox|baker/);
  const { sources } = await handlers["get-sources"]({ version: "" });
  expect(sources?.prints["source-crm"]).toEqual(prints);
  expect(await handlers["get-sources"]({ version: sources!.version })).toEqual({ sources: null, same: true });
  world.now += 2 * 3_600_000 + 1;
  expect((await handlers["get-sources"]({ version: sources!.version })).sources?.prints["source-crm"]).toEqual([]);
  expect(await database.sources.count()).toBe(0);
});

test("what policy no longer names is forgotten, and the oldest pages make room", async () => {
  const { handlers, database, world, moments } = start({ sources: { places: [crm] } });
  const url = page("https://crm.example/accounts/7");
  const large = (from: number) => Array.from({ length: 20_000 }, (_, index) => from + index);
  for (let index = 0; index < 4; index++) await handlers["keep-source"]({ prints: large(index * 20_000) }, url);
  expect((await database.sources.toArray()).map(({ prints }) => prints[0])).toEqual([20_000, 40_000, 60_000]);
  world.policy = policy.parse({ ...world.policy, sources: undefined });
  await moments.expire(world.policy);
  expect(await database.sources.count()).toBe(0);
  expect(await handlers["get-sources"]({ version: "" })).toEqual({ sources: null, same: true });
});

test("an account that a tab's page has told is there for its next page, and for no other tab or host", async () => {
  const { handlers } = start({ account: { domains: ["acme.example"], key: "0123456789abcdef0123456789abcdef" } });
  const chat = (id: number, host = "chatgpt.com") => tab(id, `https://${host}/c/1`);
  const first = await handlers["get-account-rules"]({}, chat(1));
  expect(first).toMatchObject({ rules: { domains: ["acme.example"], key: "0123456789abcdef0123456789abcdef" }, before: null });
  const account = { account: "corporate", plan: "paid" } as const;
  await handlers["note-account"]({ account }, chat(1));
  expect((await handlers["get-account-rules"]({}, chat(1))).before).toEqual(account);
  expect((await handlers["get-account-rules"]({}, chat(2))).before).toBeNull();
  expect((await handlers["get-account-rules"]({}, chat(1, "claude.ai"))).before).toBeNull();
});

test("without a key in the policy each device has its own, and keeps it", async () => {
  const { handlers } = start();
  const keyOf = async () => (await handlers["get-account-rules"]({}, tab(1))).rules.key;
  const key = await keyOf();
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(await keyOf()).toBe(key);
});

test("pages that come at the same time, as after a restart, are given the same keys", async () => {
  const { handlers } = start({ sources: { places: [crm] } });
  const both = <Answer>(ask: () => Promise<Answer>) => Promise.all([ask(), ask()]);
  const [one, other] = await both(() => handlers["get-source-key"]({}, page("https://crm.example/accounts/7")));
  expect(one.key).not.toBeNull();
  expect(other).toEqual(one);
  const [first, second] = await both(() => handlers["get-account-rules"]({}, tab(1)));
  expect(second.rules.key).toBe(first.rules.key);
});
