/** What the worker does with a page that looks like an AI tool, with a host that is written like one's, and with a history. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { MessageSender } from "../../lib/bridge/serve.ts";
import { createIngestDouble, type IngestDouble } from "./support/ingest-double.ts";
import { enrolledSettings, newWorld, startWorker, type World } from "./support/test-worker.ts";

const policy = { version: 1, name: "P", rules: [], otherwise: "record", status: {}, approved: [] };

let world: World;
let server: IngestDouble;
let worker: ReturnType<typeof startWorker>;

beforeEach(() => {
  server = createIngestDouble(() => world.now);
  server.faults = Array.from({ length: 50 }, () => "unreachable" as const);
  world = newWorld(server.fetch);
  world.managed = { ...enrolledSettings, policy };
  worker = startWorker(world);
});
afterEach(() => worker.close());

const frame = (host: string, frameId = 0): MessageSender => ({ url: `https://${host}/a?b=c#d`, frameId, tab: { id: 1 } });
const signs = ["may-be-wrong", "composer-that-sends"];
const find = (host: string) => worker.handlers["found-tool"]({ signs, score: 9 }, frame(host));
const recorded = async () =>
  (await worker.handlers["list-records"]({})).rows
    .filter(({ what }) => what === "activity")
    .map(({ text }) => JSON.parse(text).activity ?? JSON.parse(text));

test("a found tool is written down once: host, names of signs and their sum, no path", async () => {
  expect(await find("chat.fernly.com")).toEqual({ noted: true });
  expect(await find("chat.fernly.com")).toEqual({ noted: true });
  expect(await recorded()).toMatchObject([
    { kind: "discovery", tool: "host:chat.fernly.com", host: "chat.fernly.com", found: { by: "page", signs, score: 9 } },
  ]);
  expect(JSON.stringify(await recorded())).not.toMatch(/[?#]|\/a/);
});

test("its gates hear of it, for this host alone", async () => {
  await find("fernly.com");
  const known = await worker.handlers["get-policy"]({});
  expect(known.policy.found).toMatchObject([{ id: "host:fernly.com", hosts: [{ host: "fernly.com", exact: true }] }]);
  expect(world.announced.at(-1)?.policy.found).toHaveLength(1);
});

test.each([
  ["a host of the catalogue", "www.chatgpt.com"],
  ["a product that AI is only a part of", "app.slack.com"],
])("%s is not found again", async (_, host) => {
  expect(await find(host)).toEqual({ noted: false });
  expect(await worker.handlers["look-closer"]({}, frame(host))).toEqual({ looks: false });
  expect(await recorded()).toEqual([]);
});

test("policy can do without, and can know it itself", async () => {
  world.managed = { ...enrolledSettings, policy: { ...policy, discovery: { unknownTools: false } } };
  worker.close();
  worker = startWorker(world);
  expect(await worker.handlers["look-closer"]({}, frame("fernly.com"))).toEqual({ looks: false });
  expect(await find("fernly.com")).toEqual({ noted: false });
});

test.each(["ai.corp", "10.0.0.7", "intranet", "fern.internal"])(
  "%s has no public name: only a keyed hash of it is recorded",
  async (host) => {
    await find(host);
    const [activity] = await recorded();
    expect(activity).toMatchObject({ tool: expect.stringMatching(/^internal:[0-9a-f]{16}$/), host: "internal" });
    // What the gate records in that page says no more.
    await worker.handlers["record-activity"]({
      activity: { ...activity, id: activity.id.replace(/.$/, "0"), kind: "paste", host },
    });
    expect(JSON.stringify(await recorded())).not.toContain(host);
    expect((await worker.handlers["get-policy"]({})).policy.found?.[0]?.hosts[0]?.host).toBe(host);
  },
);

test("where policy wants names, they are sent", async () => {
  world.managed = { ...enrolledSettings, policy: { ...policy, discovery: { internalHosts: "named" } } };
  worker.close();
  worker = startWorker(world);
  await find("ai.corp");
  expect(await recorded()).toMatchObject([{ tool: "host:ai.corp", host: "ai.corp" }]);
});

test("asked once what it is for; the answer is a revision of the discovery", async () => {
  await find("fernly.com");
  const ask = () => worker.handlers["get-found"]({}, frame("fernly.com"));
  expect(await ask()).toEqual({ found: { host: "fernly.com", by: "page", like: null, askPurpose: true } });
  await worker.handlers["say-purpose"]({ purpose: "translate" }, frame("fernly.com"));
  await worker.handlers["say-purpose"]({ purpose: "code" }, frame("fernly.com"));
  expect((await ask()).found?.askPurpose).toBe(false);
  const said = (await recorded()).filter(({ revision }) => revision === 1);
  expect(said).toMatchObject([{ purpose: "translate", tool: "host:fernly.com" }]);
});

test("who would rather not say is not asked again, and nothing is recorded of it", async () => {
  await find("fernly.com");
  await worker.handlers["say-purpose"]({ purpose: null }, frame("fernly.com"));
  expect((await worker.handlers["get-found"]({}, frame("fernly.com"))).found?.askPurpose).toBe(false);
  expect(await recorded()).toHaveLength(1);
});

test("a host that is written like a tool's: recorded as one, and the person is told whose", async () => {
  const check = (host: string) => worker.handlers["check-host"]({}, frame(host));
  expect(await check("chatgpt.com.secure-check.net")).toEqual({ copied: true });
  expect(await check("help.openai.com")).toEqual({ copied: false });
  expect(await recorded()).toMatchObject([{ found: { by: "look-alike", signs: ["whole-name"], like: "chatgpt" } }]);
  const { found } = await worker.handlers["get-found"]({}, frame("chatgpt.com.secure-check.net"));
  expect(found).toMatchObject({ by: "look-alike", like: "ChatGPT" });
});

test("AI within another product is a visit of that tool; of a tool that nobody knows nothing is recorded", async () => {
  await worker.handlers["used-embedded"]({ tool: "asana-ai", host: "app.asana.com" });
  await worker.handlers["used-embedded"]({ tool: "nobody", host: "app.asana.com" });
  expect(await recorded()).toMatchObject([{ kind: "visit", tool: "asana-ai", host: "app.asana.com", outcome: "allowed" }]);
});

test("earlier visits: only with policy and permission, only counts, once, and the permission is given back", async () => {
  let given = true;
  const visited = {
    "https://chatgpt.com/c/1?q=x": ["2026-09-03", "2026-09-03", "2026-09-04"],
    "https://bank.com/account": ["2026-09-03"],
  };
  const looked: string[] = [];
  world.history = {
    permissions: {
      contains: async () => given,
      remove: async () => {
        given = false;
        return true;
      },
    },
    history: {
      search: async () => Object.keys(visited).map((url) => ({ url })),
      async getVisits({ url }) {
        looked.push(url);
        return visited[url as keyof typeof visited].map((day) => ({ visitTime: Date.parse(day) }));
      },
    },
  };
  world.now = Date.parse("2026-11-20T10:00:00Z");
  const again = () => {
    worker.close();
    worker = startWorker(world);
    return worker.tick();
  };
  await again();
  expect(await recorded()).toEqual([]);

  world.managed = { ...enrolledSettings, policy: { ...policy, history: "count" } };
  await again();
  await again();
  expect(await recorded()).toMatchObject([
    { tool: "chatgpt", host: "chatgpt.com", found: { by: "history", month: "2026-09", days: 2 } },
  ]);
  expect(looked).toEqual(["https://chatgpt.com/c/1?q=x"]);
  expect(given).toBe(false);
  expect((await worker.handlers["get-status"]({})).historyDue).toBe(false);
});

test("without the permission it is due, and the popup can ask", async () => {
  world.managed = { ...enrolledSettings, policy: { ...policy, history: "count" } };
  worker.close();
  worker = startWorker(world);
  expect((await worker.handlers["get-status"]({})).historyDue).toBe(true);
  expect(await recorded()).toEqual([]);
});
