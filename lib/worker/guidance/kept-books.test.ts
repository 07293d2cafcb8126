import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MessageSender } from "../../bridge/serve.ts";
import type { PlaceholderBook } from "../../schema/placeholder-book.ts";
import { createKeptBooks } from "./kept-books.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

const page = (tab: number, url = "https://chatgpt.com/c/1"): MessageSender => ({ url, frameId: 0, tab: { id: tab } });
const book = (until = 5_000): PlaceholderBook => ({
  key: [1, 3],
  counts: { EMAIL: 1 },
  entries: [{ name: "EMAIL_1", placeholder: "[EMAIL_1]", print: "p", value: "ana@example.com", until }],
});
const start = (open = new Set([7, 8])) => createKeptBooks(Date.now, async (tab) => open.has(tab));

test("the next page of the same tab, tool and conversation gets what the one before had", async () => {
  const { handlers } = start();
  expect(await handlers["keep-book"]({ conversation: "chatgpt /c/1", book: book() }, page(7))).toEqual({ kept: true });
  expect((await handlers["read-book"]({ conversation: "chatgpt /c/1" }, page(7, "https://chatgpt.com/c/1?x"))).book).toEqual(
    book(),
  );
});

test.each<[string, MessageSender, string]>([
  ["another tab", page(8), "chatgpt /c/1"],
  ["another conversation", page(7), "chatgpt /c/2"],
  ["another origin in the same tab", page(7, "https://evil.example/"), "chatgpt /c/1"],
])("%s gets nothing", async (_, from, conversation) => {
  const { handlers } = start();
  await handlers["keep-book"]({ conversation: "chatgpt /c/1", book: book() }, page(7));
  expect(await handlers["read-book"]({ conversation }, from)).toEqual({ book: null });
});

test("a tab that closes takes its own with it, also what is said while it closes", async () => {
  const open = new Set([7, 8]);
  const { handlers, forgetTab } = start(open);
  for (const tab of [7, 8]) await handlers["keep-book"]({ conversation: "c", book: book() }, page(tab));
  open.delete(7);
  forgetTab(7);
  expect(await handlers["keep-book"]({ conversation: "c", book: book() }, page(7))).toEqual({ kept: false });
  expect(await handlers["read-book"]({ conversation: "c" }, page(7))).toEqual({ book: null });
  expect((await handlers["read-book"]({ conversation: "c" }, page(8))).book).not.toBeNull();
});

test("when its time is over a value is gone, whether or not anybody asks", async () => {
  const { handlers } = start();
  await handlers["keep-book"]({ conversation: "c", book: book(5_000) }, page(7));
  vi.setSystemTime(4_999);
  expect((await handlers["read-book"]({ conversation: "c" }, page(7))).book).not.toBeNull();
  vi.setSystemTime(5_000);
  expect(await handlers["read-book"]({ conversation: "c" }, page(7))).toEqual({ book: null });
  await handlers["keep-book"]({ conversation: "d", book: book(6_000) }, page(7));
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.getTimerCount()).toBe(0);
});

test("a book without values is not kept", async () => {
  const { handlers } = start();
  await handlers["keep-book"]({ conversation: "c", book: book() }, page(7));
  expect(await handlers["keep-book"]({ conversation: "c", book: { ...book(), entries: [] } }, page(7))).toEqual({ kept: false });
});
