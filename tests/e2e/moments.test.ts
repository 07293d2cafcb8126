/**
 * The moments beside a prompt: an application asks for access, a page tells whose account it is, a text comes from a protected place. Each
 * is recognised, recorded by name alone, and asked about where policy says so.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sayHere } from "../../lib/words/own-pages.ts";
import { built } from "../../scripts/build.ts";
import { lastEnded, recordedActivities } from "./support/activities.ts";
import { type ChromiumSession, launchChromium, pasteText, serviceWorker } from "./support/browsers/chromium.ts";
import { nudge } from "./support/browsers/chromium-nudge.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { type ConsentPage, github, google, momentConfig, momentPages, record, slack } from "./support/pages/moment-pages.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts({ pages: momentPages });
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: momentConfig } });
  await serviceWorker(browser.context);
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function open({ url }: ConsentPage): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

const heard = (page: Page) => page.evaluate(() => document.documentElement.dataset["heard"] ?? "");

/** What was recorded of the consent that is the latest, once it has ended so. */
async function lastConsent(outcome: string) {
  const worker = await serviceWorker(browser.context);
  const last = async () => (await recordedActivities(worker)).findLast(({ kind }) => kind === "consent");
  let found: Awaited<ReturnType<typeof last>>;
  await until(`a consent that ended "${outcome}"`, async () => {
    found = await last();
    return found?.consent?.outcome === outcome;
  });
  return found!;
}

test("Google, mail for an AI tool that nobody has approved: asked, left, asked again, given; more of it later is growth", async () => {
  const page = await open(google("openid https://www.googleapis.com/auth/gmail.readonly", { access_type: "offline" }));
  await page.click("#allow");
  const card = await nudge(page).waitFor();
  expect(card.dialog).toBe(sayHere("consent.asks", { client: "Claude", provider: "Google" }));
  expect(card.samples.join()).toContain(sayHere("consent.scope.mail-read"));
  expect(card.samples.join()).toContain(sayHere("consent.scope.offline"));
  expect(await heard(page)).toBe("");
  await nudge(page).pressNamed(sayHere("consent.leave"));
  await nudge(page).gone();
  expect(await lastConsent("left")).toMatchObject({ tool: "claude", outcome: "cancelled", action: "nudge" });

  await page.click("#allow");
  await nudge(page).pressNamed(sayHere("consent.proceed"));
  await page.waitForURL(/^https:\/\/claude\.ai\/api\/mcp\/auth_callback/);
  const given = await lastConsent("granted");
  expect(given).toMatchObject({
    ...{ tool: "claude", host: "claude.ai", outcome: "overridden" },
    consent: { provider: "google", redirectHost: "claude.ai", scopes: ["openid", "gmail.readonly"], risk: "high", ai: "known" },
  });
  expect(given.consent?.terms).toEqual(["high-scope", "offline"]);
  expect(JSON.stringify(given)).not.toMatch(/abc|"st"|code=/);

  await page.goto(google("openid https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/drive").url);
  await page.click("#allow");
  const more = await nudge(page).waitFor();
  expect(more.dialog).toBe(sayHere("consent.grown", { client: "Claude", provider: "Google" }));
  expect(more.samples).toEqual([sayHere("consent.scope.files-all")]);
  await page.close();
  expect((await lastConsent("left")).consent?.grown).toEqual(["drive"]);
});

test("an approved tool, and a sign-in: nobody is asked, both are recorded", async () => {
  const page = await open(slack("channels:history", { redirect_uri: "https://chatgpt.com/connector/oauth/cb" }));
  await page.click("#allow");
  await page.waitForURL(/^https:\/\/chatgpt\.com\/connector/);
  expect(await lastConsent("granted")).toMatchObject({ tool: "chatgpt", outcome: "allowed", consent: { provider: "slack" } });
  await page.goto(google("openid email profile", { client_id: "other" }).url);
  await page.click("#allow");
  await page.waitForURL(/auth_callback/);
  expect(await lastConsent("granted")).toMatchObject({ tool: "claude", consent: { risk: "low", terms: [] } });
  await page.close();
});

test("refused on the page itself: left; a tool that is closed gets none; an application that is no AI is nobody's business", async () => {
  const page = await open(github("repo"));
  await page.click("#cancel");
  await page.waitForURL(/error=access_denied/);
  expect(await lastConsent("left")).toMatchObject({ consent: { provider: "github" }, outcome: "allowed" });

  await page.goto(google("https://mail.google.com/", { redirect_uri: "https://chat.deepseek.com/cb" }).url);
  await page.click("#allow");
  const card = await nudge(page).waitFor();
  expect(card.dialog).toBe(sayHere("consent.stopped", { client: "DeepSeek", provider: "Google" }));
  await nudge(page).press("close");
  await nudge(page).gone();
  expect(page.url()).toContain("accounts.google.com");

  const worker = await serviceWorker(browser.context);
  const before = (await recordedActivities(worker)).filter(({ kind }) => kind === "consent").length;
  const crm = { redirect_uri: "https://crm.example/api/mcp/auth_callback", app: "Ledger" };
  await page.goto(google("https://mail.google.com/", crm).url);
  await page.click("#allow");
  await page.waitForURL(/^https:\/\/crm\.example/);
  expect((await recordedActivities(worker)).filter(({ kind }) => kind === "consent")).toHaveLength(before);
  await page.close();
});

test.each([
  ["personal", { account: "personal", plan: "paid" }],
  ["corporate", { account: "corporate", plan: "enterprise" }],
])("ChatGPT with a %s account: the class, the plan and a hash of the domain are recorded", async (path, expected) => {
  const since = Date.now();
  const page = await browser.context.newPage();
  await page.goto(`https://chatgpt.com/${path}`);
  await page.locator("#composer").click();
  await pasteText(page, `card ${"4111 1111"} ${"1111 1111"}`);
  await nudge(page).press("pasteAnyway");
  const pasted = await lastEnded(await serviceWorker(browser.context), "paste", since);
  expect(pasted).toMatchObject({ ...expected, tool: "chatgpt", domain: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(JSON.stringify(pasted)).not.toMatch(/gmail|acme|moreno|never-read/i);
  await page.close();
});

test("what was read in a protected place is known as an excerpt, reformatted; other texts go", async () => {
  const worker = await serviceWorker(browser.context);
  const crm = await browser.context.newPage();
  await crm.goto("https://crm.acme.example/accounts/7");
  const stored = async () => JSON.parse(await dumpExtensionStorage(worker)) as Record<string, unknown[]>;
  await until("the page's prints", async () => ((await stored())["waymark/sources"] ?? []).length > 0);
  expect(JSON.stringify((await stored())["waymark/sources"])).not.toMatch(/harbour|bakery|discount/i);

  const since = Date.now();
  const chat = await browser.context.newPage();
  await chat.goto("https://gemini.google.com/composer");
  await chat.locator("#composer").click();
  await pasteText(
    chat,
    "Please write a friendly note about the garden party that we are planning for the neighbours next summer.",
  );
  await until("the other text", async () => (await chat.evaluate<string>("__read()")).includes("garden"));
  const excerpt = record.replaceAll(/\s+/g, " ").slice(150, 290).toUpperCase().replaceAll(", ", "\n- ");
  await pasteText(chat, `Summarise:\n${excerpt}`);
  const card = await nudge(chat).waitFor();
  expect(card.dialog).toContain("text from your CRM");
  await nudge(chat).press("cancel");
  const pasted = await lastEnded(worker, "paste", since);
  expect(pasted).toMatchObject({ outcome: "cancelled", sources: ["source-crm"] });
  expect(pasted.findings.map(({ detector }) => detector)).toContain("source-crm");
  await chat.close();
  await crm.close();
});

test("an API key and a public link that are made: the event, and nothing of what was made", async () => {
  const worker = await serviceWorker(browser.context);
  const made = async () => (await recordedActivities(worker)).filter(({ kind }) => kind === "creation");
  const page = await browser.context.newPage();
  await page.goto("https://platform.openai.com/api-keys");
  await page.click("#open");
  await page.click("#make");
  await page.goto("https://chatgpt.com/c/1");
  await page.click("#share");
  await until("both events", async () => (await made()).length === 2);
  expect((await made()).map(({ tool, creation }) => [tool, creation?.what])).toEqual([
    ["openai-platform", "api-key"],
    ["chatgpt", "share-link"],
  ]);
  expect(JSON.stringify(await made())).not.toMatch(/nightly/i);
  await page.close();
});
