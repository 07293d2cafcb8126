import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MessageSender } from "../../bridge/serve.ts";
import type { Policy } from "../../schema/policy.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { OpenedTabs } from "./hand-over-tabs.ts";
import { createHandOvers } from "./hand-overs.ts";

const chat: ToolEntry = {
  id: "chat",
  name: "Chat",
  vendor: "V",
  category: "chat",
  hosts: [{ host: "chat.example" }],
  home: "https://chat.example/",
};
const policy: Policy = {
  version: 1,
  name: "p",
  rules: [],
  otherwise: "nudge",
  status: {},
  tools: [{ id: "grove", name: "Grove", hosts: [{ host: "grove.example", paths: ["/app"] }] }],
  approved: [
    { tool: "grove", name: "Grove", url: "https://grove.example/app" },
    { tool: "chat", name: "Chat", url: "https://elsewhere.example/" },
  ],
};
const text = { text: "what was held", html: "<p>what was held</p>", files: 1 };
const giver: MessageSender = { tab: { id: 3, windowId: 9, index: 4 }, frameId: 0, url: "https://chat.example/" };
const taker: MessageSender = { tab: { id: 7 }, frameId: 0, url: "https://grove.example/app/new" };

beforeEach(() => void vi.useFakeTimers({ now: 1_795_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** A browser; each call of `worker` is a worker of its own, with nothing in memory. */
function world(inForce: Policy = policy) {
  let opened: OpenedTabs = {};
  const calls: unknown[] = [];
  let watching: { moved: (tab: number, url: string) => void; closed: (tab: number) => void } | null = null;
  const worker = () =>
    createHandOvers({
      tools: [chat],
      policy: async () => inForce,
      now: Date.now,
      tabs: {
        open: async (url, beside) => {
          calls.push({ url, beside });
          return 7;
        },
        watch(moved, closed) {
          watching = { moved, closed };
          return () => {
            watching = null;
          };
        },
        readOpened: async () => opened,
        writeOpened: async (tabs) => {
          opened = tabs;
        },
      },
    });
  return { worker, calls, watching: () => watching, kept: () => JSON.stringify(opened) };
}

test("what is given waits for the top of the new tab, once; on disk or in the session there is never a text", async () => {
  const { worker, calls, kept, watching } = world();
  const handOvers = worker();
  await handOvers.give({ tool: "grove", ...text }, giver);
  expect(calls).toEqual([{ url: "https://grove.example/app", beside: giver.tab }]);
  expect(kept()).not.toContain("held");
  expect(watching()).not.toBeNull();
  expect(await handOvers.look(taker)).toEqual({ state: "waiting", left: 120_000 });
  expect(await handOvers.take(taker)).toEqual(text);
  expect(await handOvers.take(taker)).toBeNull();
  expect(await handOvers.look(taker)).toEqual({ state: "none" });
  expect(watching()).toBeNull();
});

test.each<[string, MessageSender]>([
  ["another tab", { ...taker, tab: { id: 8 } }],
  ["a frame of the tab", { ...taker, frameId: 2 }],
  ["no frame", { tab: { id: 7 }, url: "https://grove.example/app" }],
  ["another tool in the tab", { ...taker, url: "https://chat.example/" }],
  ["another page of the tool's host", { ...taker, url: "https://grove.example/search" }],
  ["a page that only looks like it", { ...taker, url: "https://grove.example.evil.example/app" }],
  ["a page without an address", { ...taker, url: undefined }],
])("%s gets nothing, and takes nothing away", async (_, stranger) => {
  const { worker } = world();
  const handOvers = worker();
  await handOvers.give({ tool: "grove", ...text }, giver);
  expect(await handOvers.look(stranger)).toEqual({ state: "none" });
  expect(await handOvers.take(stranger)).toBeNull();
  expect(await handOvers.take(taker)).toEqual(text);
});

test.each<[string, Policy, string]>([
  ["a tool that is not approved", policy, "chatgpt"],
  ["an address where no gate would be", policy, "chat"],
  ["a policy that wants only the link", { ...policy, handOver: "link" }, "grove"],
])("%s: nothing is opened", async (_, inForce, tool) => {
  const { worker, calls } = world(inForce);
  await expect(worker().give({ tool, ...text }, giver)).rejects.toThrow();
  expect(calls).toEqual([]);
});

test("nothing but files: said until the page has taken note", async () => {
  const { worker, watching } = world();
  const handOvers = worker();
  await handOvers.give({ tool: "grove", text: "", html: "", files: 2 }, giver);
  for (let times = 0; times < 2; times++) expect(await handOvers.look(taker)).toEqual({ state: "files", files: 2 });
  expect(await handOvers.take(taker)).toEqual({ text: "", html: "", files: 2 });
  expect(await handOvers.look(taker)).toEqual({ state: "none" });
  expect(watching()).toBeNull();
});

test("after two minutes it is gone, and the page is told until it has taken note", async () => {
  const { worker, watching } = world();
  const handOvers = worker();
  await handOvers.give({ tool: "grove", ...text }, giver);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(watching()).toBeNull();
  expect(await handOvers.look(taker)).toEqual({ state: "lost" });
  expect(await handOvers.look(taker)).toEqual({ state: "lost" });
  expect(await handOvers.take(taker)).toBeNull();
  expect(await handOvers.look(taker)).toEqual({ state: "none" });
});

test("with the worker it is gone, and the page is told; a quarter of an hour later nobody asks", async () => {
  for (const later of [0, 15 * 60_000]) {
    const { worker } = world();
    await worker().give({ tool: "grove", ...text }, giver);
    vi.advanceTimersByTime(later);
    expect(await worker().look(taker)).toEqual({ state: later === 0 ? "lost" : "none" });
  }
});

test.each([
  ["https://elsewhere.example/", true],
  ["https://grove.example/login", true],
  ["https://grove.example/app/2", false],
  ["about:blank", false],
])("the tab goes to %s: dropped %s", async (url, dropped) => {
  const { worker, watching } = world();
  const handOvers = worker();
  await handOvers.give({ tool: "grove", ...text }, giver);
  watching()?.moved(99, "https://elsewhere.example/");
  watching()?.moved(7, url);
  await vi.advanceTimersByTimeAsync(0);
  expect(await handOvers.take(taker)).toEqual(dropped ? null : text);
});

test("a tab that closes takes its text with it", async () => {
  const { worker, watching } = world();
  const handOvers = worker();
  await handOvers.give({ tool: "grove", ...text }, giver);
  watching()?.closed(7);
  expect(await handOvers.take(taker)).toBeNull();
});
