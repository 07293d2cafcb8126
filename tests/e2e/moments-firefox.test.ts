/** The same moments in Firefox: one consent that is refused and given, an account's class, and a text from a protected place. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sayHere } from "../../lib/words/own-pages.ts";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox, pasteText } from "./support/browsers/firefox.ts";
import { nudge } from "./support/browsers/firefox-nudge.ts";
import { consentShapes, shapedPages } from "./support/matrices/moment-shapes.ts";
import { google, momentConfig, momentPages, record } from "./support/pages/moment-pages.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts({ pages: new Map([...momentPages, ...shapedPages]) });
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: momentConfig } });
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function open(url: string): Promise<Page> {
  const page = await browser.browser.newPage();
  await page.goto(url);
  return page;
}

test("a consent: the button does nothing before the answer, and what it is for after it", async () => {
  const page = await open(google("https://mail.google.com/").url);
  await page.click("#allow");
  expect((await nudge(page).waitFor()).dialog).toBe(sayHere("consent.asks", { client: "Claude", provider: "Google" }));
  expect(await page.evaluate(() => document.documentElement.dataset["heard"])).toBeUndefined();
  await nudge(page).pressNamed(sayHere("consent.leave"));
  await nudge(page).gone();
  expect(page.url()).toContain("accounts.google.com");
  await page.click("#allow");
  await nudge(page).pressNamed(sayHere("consent.proceed"));
  await until("the client's page", () => page.url().startsWith("https://claude.ai/api/mcp/auth_callback?"));
  await page.close();
});

test.each(["slack", "okta", "atlassian"])(
  "%s's own page, in its language: asked before the button does anything, then given",
  async (id) => {
    const { url, asks } = consentShapes.find(({ provider }) => provider === id)!;
    const page = await open(url);
    const isFirst = id === "atlassian";
    await page.click(isFirst ? "[data-goes^='next:']" : "[data-goes=given]");
    const card = await nudge(page).waitFor();
    expect(card.samples).toEqual(asks.map((means) => sayHere(`consent.scope.${means}`)));
    expect(await page.evaluate(() => document.documentElement.dataset["heard"])).toBeUndefined();
    await nudge(page).pressNamed(sayHere("consent.proceed"));
    // Of two pages of one consent the second asks nobody again.
    if (isFirst) await (await page.waitForSelector("[data-testid=consent-accept]"))!.click();
    await until("the client's page", () => page.url().startsWith("https://claude.ai/api/mcp/auth_callback?"));
    await page.close();
  },
);

test("a text from a protected place is known in a tool", async () => {
  const crm = await open("https://crm.acme.example/accounts/7");
  await crm.waitForSelector("#note");
  // The script reads the page some moments after it was built, or when somebody leaves it.
  const chat = await open("https://gemini.google.com/composer");
  const excerpt = record.replaceAll(/\s+/g, " ").slice(150, 290);
  await until("the question", async () => {
    const { dialog = null } = (await nudge(chat).view()) ?? {};
    if (dialog !== null) return dialog.includes("text from your CRM");
    await chat.bringToFront();
    await chat.click("#composer");
    await pasteText(chat, excerpt);
    return false;
  });
  await nudge(chat).press("cancel");
  await chat.close();
  await crm.close();
});
