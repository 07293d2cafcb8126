import { expect, test } from "vitest";
import type { Activity } from "../schema/activity.ts";
import type { GatePolicy } from "./protocol.ts";
import { send } from "./send.ts";
import { sendersOf } from "./senders.ts";
import { type Handlers, type MessageSender, type ServingRuntime, serve } from "./serve.ts";

const id = "abcdefghijklmnopabcdefghijklmnop";
const own = `chrome-extension://${id}/`;
const page: MessageSender = { id, url: "https://chatgpt.com/c/1", frameId: 0, tab: { id: 7 } };
const ui: MessageSender = { id, url: `${own}popup.html` };

const policy = { policy: {}, source: "built-in", configErrors: [] } as unknown as GatePolicy;
const activity: Activity = {
  id: "01930000-0000-7000-8000-000000000001",
  revision: 0,
  occurredAt: 1_795_000_000_000,
  kind: "paste",
  tool: "chatgpt",
  host: "chatgpt.com",
  action: "nudge",
  outcome: "held",
  rule: null,
  policy: "Waymark nudge",
  findings: [],
  size: "under-1k",
};

function start(changes: Partial<Handlers> = {}) {
  const stored: unknown[] = [];
  let deliver: ((message: unknown, sender: MessageSender) => Promise<unknown>) | undefined;
  const runtime: ServingRuntime = {
    id,
    onMessage: {
      addListener(listener) {
        deliver = (message, sender) =>
          new Promise((resolve) => {
            expect(listener(message, sender, resolve)).toBe(true);
          });
      },
    },
  };
  const handlers: Handlers = {
    "record-activity": async (request) => {
      stored.push(request.activity);
      return { stored: true };
    },
    "get-policy": async () => policy,
    "self-test": async () => Promise.reject(new Error("nobody asks")),
    "note-drill": async () => ({ noted: true }),
    "report-coverage": async () => ({ noted: true }),
    "place-gate": async () => ({ placed: false }),
    "get-print-key": async () => ({ key: null }),
    withhold: async () => ({ noted: true }),
    "keep-book": async () => ({ kept: false }),
    "read-book": async () => ({ book: null }),
    "hand-over": async () => ({ opened: true }),
    "look-for-hand-over": async () => ({ state: "none" }),
    "ask-approval": async () => ({ asked: "new" }),
    "take-hand-over": async () => ({ handOver: null }),
    "get-guidance": async () => ({ asksLeft: null, explained: {}, acceptanceDue: false, variant: null }),
    "note-asked": async () => ({ asksLeft: null, explained: {}, acceptanceDue: false, variant: null }),
    "open-page": async () => ({ opened: true }),
    "used-embedded": async () => ({ noted: true }),
    "check-host": async () => ({ copied: false }),
    "look-closer": async () => ({ looks: false }),
    "found-tool": async () => ({ noted: false }),
    "get-found": async () => ({ found: null }),
    "say-purpose": async () => ({ noted: true }),
    "see-consent": async () => ({ action: "allow", card: null, words: { language: "en", messages: {} } }),
    "step-consent": async () => ({ noted: true }),
    "note-creation": async () => ({ noted: true }),
    "note-agents": async () => ({ noted: true }),
    "get-account-rules": async () => ({ rules: { key: "" }, before: null }),
    "note-account": async () => ({ noted: true }),
    "get-sources": async () => ({ sources: null, same: false }),
    "get-source-key": async () => ({ key: null }),
    "keep-source": async () => ({ kept: 0 }),
    "get-acceptance": async () => ({ rules: null, accepted: null, due: false }),
    "accept-rules": async () => ({ accepted: true }),
    "read-not-sensitive": async () => ({ key: [1, 3], entries: [] }),
    "mark-not-sensitive": async () => ({ marked: true }),
    "keep-words": async () => ({ kept: true }),
    "clear-not-sensitive": async () => ({ cleared: 0 }),
    "describe-blocked": async () => null,
    "ask-access": async () => ({ asked: true }),
    "get-words": async () => ({ language: "en", messages: {} }),
    "list-records": async () => ({ rows: [], kept: { rows: 0, days: 0 }, tools: {} }),
    "forget-records": async () => ({ forgotten: 0 }),
    "dispute-activity": async () => ({ sendAt: 0 }),
    "undo-dispute": async () => ({ undone: false }),
    "describe-policy": async () => {
      throw new Error("no policy today");
    },
    "get-status": async () => {
      throw new Error("no status today");
    },
    ...changes,
  };
  const served = serve(runtime, handlers, sendersOf(own));
  if (!deliver) throw new Error("serve did not listen in its first turn");
  return { stored, served, from: (sender: MessageSender) => ({ sendMessage: (message: unknown) => deliver!(message, sender) }) };
}

test("a page gets the policy and has its activity stored", async () => {
  const { from, stored, served } = start();
  expect(await send(from(page), "get-policy", {})).toEqual(policy);
  expect(await send(from(page), "record-activity", { activity })).toEqual({ stored: true });
  expect(stored).toEqual([activity]);
  expect(served.dropped()).toBe(0);
});

test.each<[string, MessageSender]>([
  ["another extension", { ...page, id: "b".repeat(32) }],
  ["nobody in particular", { ...page, id: undefined }],
  ["no tab", { ...page, tab: undefined }],
  ["no frame", { ...page, frameId: undefined }],
  ["no address", { ...page, url: undefined }],
  ["one of our own pages", { ...page, url: `${own}popup.html` }],
  ["a file", { ...page, url: "file:///tmp/x.html" }],
])("a page's message from %s is dropped and counted", async (_, sender) => {
  const { from, stored, served } = start();
  await expect(send(from(sender), "record-activity", { activity })).rejects.toThrow("not for this sender");
  expect(stored).toEqual([]);
  expect(served.dropped()).toBe(1);
});

test.each<[string, MessageSender]>([
  ["a blank frame of the page", { ...page, url: "about:blank", frameId: 3 }],
  ["a sandboxed frame", { ...page, url: "about:srcdoc", frameId: 3 }],
])("%s counts as the page", async (_, sender) => {
  expect(await send(start().from(sender), "get-policy", {})).toEqual(policy);
});

test("a page cannot ask what only our own pages may ask", async () => {
  await expect(send(start().from(page), "get-status", {})).rejects.toThrow("not for this sender");
});

test.each<[string, unknown]>([
  ["an unknown name", { name: "get-key", request: {} }],
  ["a name of the prototype", { name: "constructor", request: {} }],
  ["no message", undefined],
  ["a text", "get-policy"],
  ["an extra key", { name: "get-policy", request: {}, as: "ui" }],
  ["an extra field in the request", { name: "get-policy", request: { more: 1 } }],
  ["an activity with text beside it", { name: "record-activity", request: { activity, text: "secret" } }],
  [
    "a book with more in it",
    { name: "keep-book", request: { conversation: "c", book: { key: [1, 3], counts: {}, entries: [], text: "" } } },
  ],
])("%s fits no row: dropped, counted, not stored", async (_, message) => {
  const { from, stored, served } = start();
  expect(await from(page).sendMessage(message)).toEqual({ ok: false, error: expect.any(String) });
  expect(stored).toEqual([]);
  expect(served.dropped()).toBe(1);
});

test("a handler's failure reaches the asker as a rejection", async () => {
  await expect(send(start().from(ui), "get-status", {})).rejects.toThrow("no status today");
});

test("no answer at all is a rejection", async () => {
  await expect(send({ sendMessage: async () => undefined }, "get-policy", {})).rejects.toThrow("nobody answered");
});
