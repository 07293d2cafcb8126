/** "Continue in the approved tool" in Firefox: the text goes along, and only there. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox, pasteText } from "./support/browsers/firefox.ts";
import { nudge } from "./support/browsers/firefox-nudge.ts";
import { handOverConfig, handOverHosts, handOverValues, redirectTo } from "./support/hand-over.ts";
import type { EditorName } from "./support/pages/editor-names.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

const { from, to, other } = handOverHosts;
const { card, iban } = handOverValues;
const pages = new Map<string, string>();
let server: HostServer;
let session: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts({ pages });
  session = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: handOverConfig } });
  // Policy's own hosts get their gate some moments after the browser has started.
  const page = await session.browser.newPage();
  await until("the gate", async () => {
    await page.goto(`https://${to}/prosemirror`);
    await page.waitForFunction(() => window.__editor !== undefined);
    await page.evaluate(() => window.__editor.focus());
    await pasteText(page, iban);
    const shown = page.waitForSelector("waymark-nudge", { timeout: 1_000 });
    return shown.then(() => true).catch(() => false);
  });
  await page.close();
});
afterAll(async () => {
  await session?.dispose();
  await server?.close();
});

async function continueWith(text: string): Promise<Page> {
  const composer = await session.open(from, "prosemirror");
  await composer.paste(text);
  await composer.nudge.waitFor();
  const before = new Set(await session.browser.pages());
  await composer.nudge.press("useApproved");
  let opened: Page | undefined;
  await until("the tab", async () => {
    opened = (await session.browser.pages()).find((page) => !before.has(page) && page.url().startsWith("https:"));
    return opened !== undefined;
  });
  expect((await composer.text()).trim()).toBe("");
  await composer.close();
  return opened!;
}

async function textIn(tab: Page): Promise<string> {
  await tab.waitForFunction(() => window.__editor !== undefined);
  return tab.evaluate(() => window.__editor.text());
}

test.each<EditorName>(["prosemirror", "lexical", "react-textarea"])(
  "%s: the text is in the approved tool's box",
  async (editor) => {
    pages.set("/start", redirectTo(`/${editor}`));
    const tab = await continueWith(`Refund for order 7\ncard ${card}\nplease`);
    await nudge(tab).says(say("handOver.arrived.heading"));
    for (const part of ["order 7", card, "please"]) expect(await textIn(tab)).toContain(part);
    const sent = server.received.length;
    await tab.click("#send");
    await until("the backend to have it", () => server.received.length > sent);
    expect(server.received.at(-1)).toMatchObject({ host: to, text: expect.stringContaining(card) as string });
    await tab.close();
  },
);

test("what policy holds there too is asked about there, before it is in the box", async () => {
  pages.set("/start", redirectTo("/prosemirror"));
  const tab = await continueWith(`Pay to ${iban} please`);
  await nudge(tab).waitFor();
  expect((await textIn(tab)).trim()).toBe("");
  await nudge(tab).press("pasteAnyway");
  await nudge(tab).says(say("handOver.arrived.heading"));
  expect(await textIn(tab)).toContain(iban);
  await tab.close();
});

test("on the way over another site the text is dropped, and the tool's page says so", async () => {
  pages.set("/start", redirectTo(`https://${other}/elsewhere`));
  pages.set("/elsewhere", "<!doctype html><title>nothing to write in</title>");
  const tab = await continueWith(`Refund to ${card}`);
  await until("the other site", () => tab.url() === `https://${other}/elsewhere`);
  await tab.goto(`https://${to}/prosemirror`);
  await nudge(tab).says(say("handOver.lost.heading"));
  expect((await textIn(tab)).trim()).toBe("");
  await tab.close();
});
