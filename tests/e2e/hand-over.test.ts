/** "Continue in the approved tool" takes what was held along: from the page that did not get it, through memory, into that tool's box. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, pasteText } from "./support/browsers/chromium.ts";
import { chromiumFiles } from "./support/browsers/chromium-files.ts";
import { nudge } from "./support/browsers/chromium-nudge.ts";
import { handOverConfig, handOverHosts, handOverValues, redirectTo } from "./support/hand-over.ts";
import type { EditorName } from "./support/pages/editor-names.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { filesOnDisk } from "./support/sample-files.ts";
import { until } from "./support/until.ts";

const { from, to, other } = handOverHosts;
const { card, iban } = handOverValues;
const paths = filesOnDisk();
const pages = new Map<string, string>();
let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts({ pages });
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: handOverConfig } });
  await gateIsAt(to);
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});
beforeEach(() => pages.set("/start", redirectTo("/prosemirror")));

const blank = "<!doctype html><title>nothing to write in</title>";

/** Pastes what is held on the unapproved tool, chooses the approved one, and comes back with the tab that opens. */
async function continueWith(text: string, html?: string): Promise<{ tab: Page; leave: () => Promise<void> }> {
  const composer = await browser.open(from, "prosemirror");
  await composer.type("Hello:");
  await composer.paste(text, html === undefined ? {} : { html });
  await composer.nudge.waitFor();
  const opened = browser.context.waitForEvent("page");
  await composer.nudge.press("useApproved");
  const tab = await opened;
  expect(await composer.text()).toBe("Hello:");
  return {
    tab,
    async leave() {
      await tab.close();
      await composer.close();
    },
  };
}

const textIn = (tab: Page) =>
  tab.waitForFunction(() => window.__editor !== undefined).then(() => tab.evaluate(() => window.__editor.text()));

test.each<EditorName>(["prosemirror", "lexical", "react-textarea", "slate", "quill"])(
  "%s: the text is in the approved tool's box",
  async (editor) => {
    pages.set("/start", redirectTo(`/${editor}`));
    const text = `Refund for order 7\ncard ${card}\nplease`;
    const { tab, leave } = await continueWith(text);
    await nudge(tab).says(say("handOver.arrived.heading"));
    for (const part of ["order 7", card, "please"]) expect(await textIn(tab)).toContain(part);
    const before = server.received.length;
    await tab.click("#send");
    await until("the backend to have it", () => server.received.length > before);
    expect(server.received.at(-1)).toMatchObject({ host: to, text: expect.stringContaining(card) as string });
    expect(server.received.filter(({ host }) => host === from)).toEqual([]);
    await leave();
  },
);

test("what was typed is taken along when it is about to be sent", async () => {
  const composer = await browser.open(from, "react-textarea");
  await composer.type(`Please refund ${card} today`);
  const opened = browser.context.waitForEvent("page");
  await composer.clickSend();
  await composer.nudge.press("useApproved");
  const tab = await opened;
  await nudge(tab).says(say("handOver.arrived.heading"));
  expect((await textIn(tab)).trim()).toBe(`Please refund ${card} today`);
  expect(await composer.text()).toContain(card);
  expect(server.received.filter(({ host }) => host === from)).toEqual([]);
  await tab.close();
  await composer.close();
});

test("files stay behind, and the tool's page says so", async () => {
  const tab = await chromiumFiles(browser).open(from);
  await tab.choose("plain", [paths.dirty]);
  await tab.nudge.waitFor();
  const opened = browser.context.waitForEvent("page");
  await tab.nudge.press("useApproved");
  const there = await opened;
  await nudge(there).says(say("handOver.files.heading", { count: 1 }));
  expect(await textIn(there)).toBe("");
  await there.close();
  await tab.close();
});

test("markup goes along", async () => {
  const { tab, leave } = await continueWith(`Refund to ${card}`, `<p>Refund to <strong>${card}</strong></p>`);
  await nudge(tab).says(say("handOver.arrived.heading"));
  expect(await tab.locator("#composer strong").innerText()).toBe(card);
  await leave();
});

test("what policy holds there too is asked about there, before it is in the box", async () => {
  const { tab, leave } = await continueWith(`Pay to ${iban} please`);
  await nudge(tab).waitFor();
  expect((await textIn(tab)).trim()).toBe("");
  await nudge(tab).press("pasteAnyway");
  await nudge(tab).says(say("handOver.arrived.heading"));
  expect(await textIn(tab)).toContain(iban);
  await leave();
});

test("another tab of the same tool gets nothing, before or after", async () => {
  pages.set("/start", blank);
  const { tab, leave } = await continueWith(`Refund to ${card}`);
  const stranger = await browser.open(to, "prosemirror");
  await tab.goto(`https://${to}/prosemirror`);
  await nudge(tab).says(say("handOver.arrived.heading"));
  expect(await textIn(tab)).toContain(card);
  await tab.goto(`https://${to}/prosemirror`);
  expect(await textIn(tab)).toBe("");
  await tab.evaluate(() => window.__editor.focus());
  await pasteText(tab, "and so on");
  await until("what is pasted later", async () => (await textIn(tab)).includes("and so on"));
  expect(await textIn(tab)).not.toContain(card);
  expect(await stranger.text()).toBe("");
  expect((await stranger.seen()).join("\n")).not.toContain(card);
  await stranger.close();
  await leave();
});

test("on the way over another site the text is dropped, and the tool's page says so", async () => {
  pages.set("/start", redirectTo(`https://${other}/elsewhere`));
  pages.set("/elsewhere", blank);
  const { tab, leave } = await continueWith(`Refund to ${card}`);
  await tab.waitForURL(`https://${other}/elsewhere`);
  await tab.goto(`https://${to}/prosemirror`);
  await nudge(tab).says(say("handOver.lost.heading"));
  expect(await textIn(tab)).toBe("");
  await leave();
});

test("with the worker the text is gone, and the tool's page says so", async () => {
  pages.set("/start", blank);
  const { tab, leave } = await continueWith(`Refund to ${card}`);
  await tab.waitForURL(`https://${to}/start`);
  expect(await killWorker()).toBe(true);
  await tab.goto(`https://${to}/prosemirror`);
  await nudge(tab).says(say("handOver.lost.heading"));
  expect(await textIn(tab)).toBe("");
  await leave();
});

test("a place that takes nothing: the person is told, and can copy the text", async () => {
  const deaf = `<!doctype html><div id="composer" contenteditable style="height:80px">Write</div><script>
    for (const type of ["paste", "beforeinput"]) addEventListener(type, (event) => event.preventDefault(), true);</script>`;
  pages.set("/start", deaf);
  const { tab, leave } = await continueWith(`Refund to ${card}`);
  await nudge(tab).says(say("handOver.unsure.heading"));
  await nudge(tab).press("copyMine");
  await nudge(tab).gone();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain(card);
  await leave();
});

/** Policy's own hosts get their gate some moments after the browser has started. */
async function gateIsAt(host: string): Promise<void> {
  const page = await browser.context.newPage();
  await until(`the gate at ${host}`, async () => {
    await page.goto(`https://${host}/prosemirror`);
    await page.waitForFunction(() => window.__editor !== undefined);
    await page.evaluate(() => window.__editor.focus());
    await pasteText(page, iban);
    return page
      .waitForSelector("waymark-nudge", { state: "attached", timeout: 500 })
      .then(() => true)
      .catch(() => false);
  });
  await page.close();
}

/** Ends the worker as the browser does when it is idle. False if none was running. */
async function killWorker(): Promise<boolean> {
  const debuggerSession = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await debuggerSession.send("Target.getTargets");
  const workers = targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
  for (const { targetId } of workers) await debuggerSession.send("Target.closeTarget", { targetId });
  await debuggerSession.detach();
  return workers.length > 0;
}
