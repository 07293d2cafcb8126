import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { redact } from "../../core/redaction/redact.ts";
import type { Finding } from "../../schema/finding.ts";
import type { PlaceholderBook } from "../../schema/placeholder-book.ts";
import { type ConversationParts, createConversation } from "./conversation.ts";
import { conversationAddress, namesItself } from "./conversation-address.ts";

const minute = 60_000;
const id = "0192a4b6-1111-7abc-8def-0123456789ab";
const other = "0192a4b6-2222-7abc-8def-0123456789ab";

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

/** A page in a tab whose worker keeps `books`. */
function start(changes: Partial<ConversationParts> = {}, books = new Map<string, PlaceholderBook>()) {
  const page = { address: "/", keepFor: (30 * minute) as number | null, text: "" };
  const conversation = createConversation({
    tool: () => "chatgpt",
    address: () => page.address,
    keepFor: () => page.keepFor,
    pageText: () => page.text,
    road: {
      write: async (name, book) => void books.set(name, book),
      read: async (name) => books.get(name) ?? null,
    },
    now: Date.now,
    ...changes,
  });
  const hide = (value: string) => {
    const finding: Finding = {
      ...{ detector: "email", category: "personal", family: "EMAIL", severity: "low", start: 0, end: value.length },
      ...{ confidence: 1, canary: false },
    };
    const { text, book } = redact(value, [finding], conversation.naming());
    conversation.keep(book);
    return text;
  };
  const shown = () => Object.fromEntries([...conversation.values()].map(([name, { value }]) => [name, value]));
  return { page, conversation, hide, shown, books };
}

test("what was hidden is kept for as long as policy says, and no longer, whether or not anybody looks", async () => {
  const { conversation, hide, shown } = start();
  let told = 0;
  conversation.onChange(() => void told++);
  expect(hide("ana@example.com")).toBe("[EMAIL_1]");
  await vi.advanceTimersByTimeAsync(30 * minute - 1);
  expect(shown()).toEqual({ EMAIL_1: "ana@example.com" });
  const before = told;
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toBe(before + 1);
  expect(shown()).toEqual({});
  expect(hide("ana@example.com")).toBe("[EMAIL_1]");
});

test("a device that slept through it shows nothing either", () => {
  const { hide, shown } = start();
  hide("ana@example.com");
  vi.setSystemTime(1_000 + 30 * minute);
  expect(shown()).toEqual({});
});

test("policy that wants nothing kept, or no longer", () => {
  const { page, hide, shown } = start();
  hide("ana@example.com");
  page.keepFor = null;
  expect(shown()).toEqual({});
  expect(hide("ben@example.com")).toBe("[EMAIL_2]");
  page.keepFor = minute;
  expect(shown()).toEqual({});
});

test("a new conversation gets its address after the first message, and is the same one", () => {
  const { page, conversation, hide, shown, books } = start();
  hide("ana@example.com");
  conversation.sent();
  page.address = `/c/${id}`;
  conversation.follow();
  expect(shown()).toEqual({ EMAIL_1: "ana@example.com" });
  expect(hide("ana@example.com")).toBe("[EMAIL_1]");
  expect(JSON.stringify(books.get("chatgpt /"))).not.toContain("ana@");
  page.address = "/";
  conversation.follow();
  expect(shown()).toEqual({});
});

test.each<[string, string, string, boolean]>([
  ["nothing was sent", "/", `/c/${id}`, false],
  ["the other conversation has its own address, and so had this one", `/c/${id}`, `/c/${other}`, true],
])("another conversation knows nothing of it: %s", (_, from, to, sends) => {
  const { page, conversation, hide, shown } = start();
  page.address = from;
  hide("ana@example.com");
  if (sends) conversation.sent();
  page.address = to;
  conversation.follow();
  expect(shown()).toEqual({});
  expect(hide("ben@example.com")).toBe("[EMAIL_1]");
  page.address = from;
  conversation.follow();
  expect(shown()).toEqual({ EMAIL_1: "ana@example.com" });
});

test("the next page of the tab goes on with what the worker has; what it hid itself meanwhile comes first", async () => {
  const first = start();
  first.hide("ana@example.com");
  first.hide("ben@example.com");
  const next = start({}, first.books);
  next.conversation.follow();
  await vi.advanceTimersByTimeAsync(0);
  expect(next.shown()).toEqual({ EMAIL_1: "ana@example.com", EMAIL_2: "ben@example.com" });
  expect(next.hide("ben@example.com")).toBe("[EMAIL_2]");
  const quick = start({}, first.books);
  quick.conversation.follow();
  expect(quick.hide("cay@example.com")).toBe("[EMAIL_1]");
  quick.books.set("chatgpt /", first.books.get("chatgpt /")!);
  await vi.advanceTimersByTimeAsync(0);
  expect(quick.shown()).toEqual({ EMAIL_1: "cay@example.com", EMAIL_2: "ben@example.com" });
  const names = quick.conversation.naming().book.entries.map(({ name }) => name);
  expect(names.length).toBe(new Set(names).size);
});

test("a worker that does not answer, or has forgotten, costs the values of the page before and nothing else", async () => {
  const { conversation, hide, shown } = start({
    road: { write: () => Promise.reject(new Error("gone")), read: () => Promise.reject(new Error("gone")) },
  });
  conversation.follow();
  await vi.advanceTimersByTimeAsync(0);
  hide("ana@example.com");
  expect(shown()).toEqual({ EMAIL_1: "ana@example.com" });
});

test("forgetting leaves nothing, here and in the worker; numbers go on", () => {
  const { conversation, hide, shown, books } = start();
  hide("ana@example.com");
  conversation.forget();
  expect(shown()).toEqual({});
  expect(JSON.stringify([...books.values()])).not.toContain("ana@");
  expect(hide("ana@example.com")).toBe("[EMAIL_2]");
});

test("a page that is left hands on what it has, for a worker that has forgotten", () => {
  const { conversation, hide, books } = start();
  hide("ana@example.com");
  books.clear();
  conversation.handOn();
  expect(JSON.stringify([...books.values()])).toContain("ana@example.com");
});

test("an old conversation's placeholders are not taken for new values", () => {
  const { page, hide } = start();
  page.text = "Dear [EMAIL_1], thank you. [EMAIL_2]";
  expect(hide("ana@example.com")).toBe("[EMAIL_3]");
});

test.each([
  ["/", `/c/${id}`, true],
  ["/new", `/chat/${id}`, true],
  ["/app", "/app/1f3b5a7c9d", true],
  ["/g/g-2fkFE8rbu-helper", `/g/g-2fkFE8rbu-helper/c/${id}`, true],
  [`/c/${id}`, `/c/${other}`, false],
  ["/chat/12345", "/chat/12346", false],
  [`/#/c/${id}`, `/#/c/${other}`, false],
])("from %s to %s may be the same conversation: %s", (before, after, expected) => {
  expect(namesItself(before, after)).toBe(expected);
});

test("an address is the path, and the way behind the hash where a page goes by it", () => {
  expect(conversationAddress({ pathname: "/c/1", hash: "#section" })).toBe("/c/1");
  expect(conversationAddress({ pathname: "/", hash: "#/c/1" })).toBe("/#/c/1");
  expect(conversationAddress({ pathname: `/${"x".repeat(5_000)}`, hash: "" }).length).toBe(1_000);
});

test("values that are on their way from the worker do not come back when they are to be forgotten meanwhile", async () => {
  const before = start();
  before.page.address = `/c/${id}`;
  before.hide("ana@example.com");
  await vi.advanceTimersByTimeAsync(0);
  let answer = () => {};
  const { books } = before;
  const { conversation, page, shown } = start(
    {
      road: {
        write: async (name, book) => void books.set(name, book),
        read: (name) => new Promise((resolve) => (answer = () => resolve(books.get(name) ?? null))),
      },
    },
    books,
  );
  page.address = `/c/${id}`;
  conversation.follow();
  conversation.forget();
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toEqual({});
  expect(JSON.stringify([...books.values()])).not.toContain("ana@example.com");
});
