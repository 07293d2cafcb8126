import { beforeEach, expect, test } from "vitest";
import { printOf } from "../../core/carried/carried-prints.ts";
import { createRequestRefuser, type RequestRefuser, type SessionStore } from "./refuse-requests.ts";

const card = ["4111", "1111", "1111", "1111"].join(" ");
let refuser: RequestRefuser;
let writes: number;

beforeEach(() => {
  writes = 0;
  const saved: Record<string, unknown> = {};
  const store: SessionStore = {
    get: async (name) => ({ [name]: saved[name] }),
    async set(items) {
      writes += 1;
      Object.assign(saved, items);
    },
  };
  refuser = createRequestRefuser(store, () => undefined);
});

const chat = { tabId: 7, frameId: 0, host: "chat.example", page: "chat.example" };
async function withhold(frame = chat): Promise<void> {
  await refuser.withhold(frame, [printOf(card, await refuser.key())!]);
}
const request = (tabId: number, initiator: string) => ({
  ...{ tabId, initiator, url: "https://api.example/send" },
  requestBody: { raw: [{ bytes: new TextEncoder().encode(`text=${card}`).buffer }] },
});

test("what a page withholds is refused in its tab, whoever asks there, and from its service worker; not in other tabs", async () => {
  await withhold();
  expect(refuser.refuses(request(7, "https://chat.example"))).toBe(true);
  expect(refuser.refuses(request(7, "https://frame.example"))).toBe(true);
  expect(refuser.refuses(request(-1, "https://chat.example"))).toBe(true);
  expect(refuser.refuses(request(8, "https://chat.example"))).toBe(false);
  expect(refuser.refuses({ ...request(7, "https://chat.example"), requestBody: null })).toBe(false);
});

test("it stays with the site: another site's page in the same tab is free, the site's own next page is not", async () => {
  await withhold();
  await withhold({ ...chat, frameId: 3, host: "frame.example" });
  await refuser.movedTab(7, "https://chat.example/c/2");
  expect(refuser.refuses(request(7, "https://chat.example"))).toBe(true);
  await refuser.movedTab(7, "https://crm.example/accounts");
  expect(refuser.refuses(request(7, "https://crm.example"))).toBe(false);
  expect(refuser.refuses(request(-1, "https://chat.example"))).toBe(false);
});

test("tabs that hold nothing cost nothing", async () => {
  await withhold();
  const before = writes;
  await refuser.movedTab(8, "https://news.example/");
  await refuser.forgetTab(8);
  expect(writes).toBe(before);
  await refuser.forgetTab(7);
  expect(refuser.refuses(request(7, "https://chat.example"))).toBe(false);
  expect(writes).toBe(before + 1);
});
