/** A blocked tool: its address shows our own page, nothing reaches its host, and "ask for access" is on disk before the page says so. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { extensionId } from "../../lib/schema/extension-id.ts";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

const config: ManagedConfig = {
  // Nobody listens there: a request for access has a place to go to, and waits.
  serverUrl: "http://127.0.0.1:1",
  enrollmentToken: "token-for-tests-only",
  supportUrl: "https://help.example/ai",
  policy: {
    version: 1,
    name: "e2e",
    rules: [],
    otherwise: "nudge",
    tools: [{ id: "fern", name: "Fern", hosts: [{ host: "fern.example", paths: ["/chat"] }] }],
    status: { deepseek: "blocked", kimi: "blocked", fern: "blocked", claude: "tolerated" },
    approved: [{ tool: "le-chat", name: "Le Chat", url: "https://chat.mistral.ai/" }],
  },
};
const blockedPage = (tool: string) => `chrome-extension://${extensionId}/blocked.html?tool=${tool}`;

let server: HostServer;
let browser: ChromiumSession;
let page: Page;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config } });
  const worker = await serviceWorker(browser.context);
  await until("the rules", () =>
    worker.evaluate(async () => {
      const { declarativeNetRequest } = (globalThis as unknown as { chrome: RulesApi }).chrome;
      return (await declarativeNetRequest.getDynamicRules()).length > 0;
    }),
  );
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto("https://start.example/");
  return () => page.close();
});

interface RulesApi {
  declarativeNetRequest: { getDynamicRules(): Promise<unknown[]> };
}

const contacts = (host: string) => server.requests.filter((request) => request.host === host);
const says = (words: string) =>
  until(`the heading "${words}"`, async () => {
    const [heading] = await page
      .getByRole("heading", { level: 1 })
      .allInnerTexts()
      .catch(() => []);
    return heading === words;
  });
const isAt = (address: string | RegExp) =>
  until(`the address ${address}`, () => (typeof address === "string" ? page.url() === address : address.test(page.url())));

test("typed: the page names the tool and the way to go, in both themes, without a fault that axe finds", async () => {
  await page.goto("https://chat.deepseek.com/").catch(() => undefined);
  await isAt(blockedPage("deepseek"));
  await says("DeepSeek is not used in your company.");
  const way = page.getByRole("link", { name: "Continue in Le Chat" });
  expect(await way.getAttribute("data-kind")).toBe("primary");
  expect(await page.getByRole("link", { name: "Ask for help" }).getAttribute("href")).toBe("https://help.example/ai");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await savePicture(page, `blocked-${colorScheme}`);
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
  }
  expect(contacts("chat.deepseek.com")).toEqual([]);
  await page.goBack();
  expect(page.url()).toBe("https://start.example/");
  await page.goto("https://chat.deepseek.com/").catch(() => undefined);
  await way.click();
  await isAt("https://chat.mistral.ai/");
});

test.each([
  ["a link", "location.href = url"],
  [
    "a form",
    "const form = document.createElement('form'); form.method = 'post'; form.action = url; document.body.append(form); form.submit()",
  ],
])("%s leads to the page, too, and Back leads past it", async (_, how) => {
  await page.evaluate(`(url => { ${how} })("https://chat.deepseek.com/a/b?c")`);
  await says("DeepSeek is not used in your company.");
  expect(page.url()).toBe(blockedPage("deepseek"));
  expect(contacts("chat.deepseek.com")).toEqual([]);
  await page.getByRole("button", { name: "Go back" }).click();
  await isAt("https://start.example/");
});

test("a frame of a blocked tool stays empty", async () => {
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "https://chat.deepseek.com/";
    document.body.append(frame);
    const other = document.createElement("iframe");
    other.src = "https://free.example/";
    document.body.append(other);
  });
  await until("the other frame", () => contacts("free.example").length > 0);
  expect(contacts("chat.deepseek.com")).toEqual([]);
});

test("where only a path is blocked the rest opens; moving into it within the page leads to ours", async () => {
  await page.goto("https://fern.example/contenteditable");
  await page.waitForFunction(() => window.__editor !== undefined);
  await page.evaluate(() => history.pushState(null, "", "/chatter"));
  await page.evaluate(() => history.pushState(null, "", "/contenteditable"));
  expect(page.url()).toBe("https://fern.example/contenteditable");
  await page.evaluate(() => history.pushState(null, "", "/chat/7"));
  await isAt(blockedPage("fern"));
  await says("Fern is not used in your company.");
  await page.goBack();
  expect(page.url()).toBe("https://fern.example/contenteditable");
  await page.goto("https://fern.example/chat").catch(() => undefined);
  await isAt(blockedPage("fern"));
});

test.each(["https://claude.ai/", "https://chatgpt.com/"])("%s, tolerated or unreviewed, opens", async (url) => {
  await page.goto(url);
  expect(page.url()).toBe(url);
  expect(contacts(new URL(url).host).length).toBeGreaterThan(0);
});

test("ask for access: saved first, said afterwards, once", async () => {
  await page.goto("https://kimi.com/").catch(() => undefined);
  const ask = page.getByRole("button", { name: "Ask for access" });
  await ask.click();
  await page.getByText("Your request is saved.").waitFor();
  const requests = () =>
    page.evaluate(async () => {
      const open = indexedDB.open("waymark");
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const all = open.result.transaction("pending").objectStore("pending").getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      open.result.close();
      const rows = all.result as { activity: { kind: string; tool: string; outcome: string } }[];
      return rows
        .filter(({ activity }) => activity.kind === "access-request")
        .map(({ activity }) => [activity.tool, activity.outcome]);
    });
  expect(await requests()).toEqual([["kimi", "asked"]]);
  await page.reload();
  await page.getByText("Your request is saved.").waitFor();
  expect(await ask.count()).toBe(0);
  const again = () =>
    page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({
        name: "ask-access",
        request: { tool: "kimi" },
      }),
    );
  expect(await again()).toEqual({ ok: true, reply: { asked: true } });
  expect(await requests()).toEqual([["kimi", "asked"]]);
});

test.each([
  ["chatgpt", "ChatGPT is open to you."],
  ["no-such-tool", "This page stays closed."],
  ["%3Cscript%3E", "This page stays closed."],
])("by hand, for %s: it says what is true", async (tool, words) => {
  await page.goto(blockedPage(tool));
  await says(words);
});

test("no page can read it, embed it or lead to it", async () => {
  const address = blockedPage("deepseek");
  const read = await page.evaluate(
    (url) =>
      fetch(url).then(
        (reply) => reply.status,
        () => "refused",
      ),
    address,
  );
  expect(read).toBe("refused");
  const embedded = await page.evaluate(
    (url) =>
      new Promise<number>((done) => {
        const frame = document.createElement("iframe");
        frame.onload = () => done(frame.contentWindow?.length ?? -1);
        frame.src = url;
        document.body.append(frame);
      }),
    address,
  );
  expect(embedded).toBe(0);
  expect(page.frames().filter((frame) => frame.url().startsWith("chrome-extension://"))).toEqual([]);
  await page.evaluate((url) => {
    location.href = url;
  }, address);
  await isAt(/^chrome-error:/);
});
