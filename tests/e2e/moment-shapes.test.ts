/**
 * Every page of `moment-shapes.ts`: what asks for access is read and asked about before its button does anything, and granted or left is told
 * apart by what follows; what is made is one event, and the button beside it is none.
 */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { built } from "../../scripts/build.ts";
import { recordedActivities } from "./support/activities.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { nudge } from "./support/browsers/chromium-nudge.ts";
import { approval, consentShapes, creationShapes, plainConsent, shapedPages } from "./support/matrices/moment-shapes.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

const policy: ManagedConfig["policy"] = { version: 1, name: "moments", rules: [], otherwise: "nudge", status: {}, approved: [] };

beforeAll(async () => {
  server = await serveHosts({ pages: shapedPages });
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: { policy } } });
  await serviceWorker(browser.context);
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

const recorded = async (kind: "consent" | "creation", since: number) =>
  (await recordedActivities(await serviceWorker(browser.context))).filter(
    (activity) => activity.kind === kind && activity.occurredAt >= since,
  );

async function endedConsent(outcome: string, since: number) {
  let last: Awaited<ReturnType<typeof recorded>>[number] | undefined;
  await until(`a consent that ended "${outcome}"`, async () => {
    last = (await recorded("consent", since)).at(-1);
    return last?.consent?.outcome === outcome;
  });
  expect(await recorded("consent", since)).toHaveLength(1);
  return last!;
}

const nameOf = (file: string): string =>
  (JSON.parse(readFileSync(new URL(`../../rules/consent/${file}.json`, import.meta.url), "utf8")) as { name: string }).name;

describe.each(consentShapes)(
  "$provider",
  ({ provider, url, scopes, asks, tool = "claude", presses = [approval], askedAt = 0 }) => {
    test("asked before the button does anything; given", async () => {
      const since = Date.now();
      const page = await open(url);
      for (const press of presses.slice(0, askedAt)) await page.click(press);
      await page.click(presses[askedAt]!);
      const card = await nudge(page).waitFor();
      expect(card.dialog).toBe(sayHere("consent.asks", { client: "Claude", provider: nameOf(provider) }));
      expect(card.samples).toEqual(asks.map((means) => sayHere(`consent.scope.${means}`)));
      expect(await page.evaluate(() => document.documentElement.dataset["heard"] ?? "")).toBe("");
      await nudge(page).pressNamed(sayHere("consent.proceed"));
      await nudge(page).gone();
      for (const press of presses.slice(askedAt + 1)) await page.click(press);
      await page.waitForURL("https://claude.ai/api/mcp/auth_callback**");
      const given = await endedConsent("granted", since);
      expect(given).toMatchObject({ tool, outcome: "overridden", consent: { provider, scopes } });
      await page.close();
    });

    test("refused with the page's own button: nobody is asked; left", async () => {
      const since = Date.now();
      const page = await open(url);
      for (const press of presses.slice(0, askedAt)) await page.click(press);
      // Whoever refuses has read the page; by then the worker has, too.
      await until("the consent to be seen", async () => (await recorded("consent", since)).length === 1);
      await page.click("[data-goes=refused]:visible");
      await page.waitForURL("https://claude.ai/api/mcp/auth_callback**");
      expect(await endedConsent("left", since)).toMatchObject({ tool, outcome: "allowed", consent: { provider } });
      await page.close();
    });
  },
);

test.each([
  [
    "a client that the catalogue lacks, by its name",
    "Ledger AI wants access to your Google Account",
    "https://ledger.example/cb",
    "Ledger AI",
  ],
  ["the same in German", "Ledger AI möchte auf Ihr Google-Konto zugreifen", "https://ledger.example/cb", "Ledger AI"],
  [
    "no name anywhere: its host, and nothing that was guessed",
    "Permissions requested",
    "https://my-gpt.example/cb",
    "my-gpt.example",
  ],
])("%s", async (_, heading, to, client) => {
  const since = Date.now();
  const page = await open(plainConsent(heading, to));
  await page.click(approval);
  expect((await nudge(page).waitFor()).dialog).toBe(sayHere("consent.asks", { client, provider: "Google" }));
  await page.close();
  const left = await endedConsent("left", since);
  expect(left.consent?.ai).toBe("likely");
  expect(JSON.stringify(left)).not.toContain("Ledger");
});

test("a client that nothing marks as an AI is nobody's business", async () => {
  const since = Date.now();
  const page = await open(plainConsent("Permissions requested", "https://crm.example/cb"));
  await page.click(approval);
  await page.waitForURL("https://crm.example/cb**");
  expect(await recorded("consent", since)).toEqual([]);
  await page.close();
});

test("what is made is one event, whatever the page's language; the button beside it makes nothing", async () => {
  const since = Date.now();
  for (const [file, place] of creationShapes) {
    // Of one tab two of a kind within a minute are one.
    const page = await browser.context.newPage();
    const rule = JSON.parse(
      readFileSync(new URL(`../../rules/creation/${file.replace("-asked", "")}.json`, import.meta.url), "utf8"),
    );
    const { tool, creation } = { tool: rule.tool as string, creation: { what: rule.what as string } };
    const before = (await recorded("creation", since)).length;
    await page.goto(`https://${place}`);
    await page.click("#other");
    await page.click("#make");
    await until(`${file}: its event`, async () => (await recorded("creation", since)).length > before);
    const made = await recorded("creation", since);
    expect(made.slice(before), file).toMatchObject([{ tool, creation }]);
    expect(JSON.stringify(made)).not.toMatch(/nightly|acme/i);
    await page.close();
  }
  expect(creationShapes.length).toBeGreaterThan(35);
});
