/** A tool that no list names: recognised by its page, gated at once and from the start of the next, asked about, and in the inventory. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InventoryReply } from "../../lib/schema/dashboard-api.ts";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type ChromiumSession, launchChromium, pasteText, serviceWorker } from "./support/browsers/chromium.ts";
import { nudge } from "./support/browsers/chromium-nudge.ts";
import { type Reader, readServer } from "./support/dashboard/read-server.ts";
import { withheld } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { ordinaryPage, unknownHost, unknownPage } from "./support/pages/unknown-tool.ts";
import { until } from "./support/until.ts";

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
let read: Reader;
let hosts: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waymark-discovery-"));
  server = await startServer({ dataDirectory: folder });
  read = await readServer(server);
  hosts = await serveHosts({
    pages: new Map([
      ["/desk", unknownPage],
      ["/notes", ordinaryPage],
    ]),
  });
  const config = { serverUrl: server.url, enrollmentToken: server.enrollmentToken!, mode: "nudge", group: "Sales" } as const;
  browser = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config } });
  await serviceWorker(browser.context);
});
afterAll(async () => {
  await browser?.dispose();
  await hosts?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const paste = `Refund to ${withheld[0]} please`;
const unknownTool = `host:${unknownHost}`;
const row = async (tool: string) => (await read<InventoryReply>("/api/inventory")).rows.find((one) => one.tool === tool);

test("a page that is no AI tool is left alone, whatever is written there", async () => {
  const page = await browser.context.newPage();
  await page.goto("https://parcel-desk.com/notes");
  await page.click("#box");
  await page.keyboard.type("two boxes and a letter");
  await pasteText(page, paste);
  expect(await page.inputValue("#box")).toContain(withheld[0]);
  expect((await row("host:parcel-desk.com"))?.found).toBeUndefined();
  await page.close();
});

test("found, asked about, gated at once, and before the page's own first script from the next load on", async () => {
  const page = await browser.context.newPage();
  await page.goto(`https://${unknownHost}/desk`);
  const card = nudge(page);
  expect((await card.waitFor()).dialog).toBe(say("found.heading"));
  await card.pressNamed(say("approval.purpose.summarise"));
  await card.says(say("found.thanks.heading"));
  await until("the purpose in the inventory", async () => (await row(unknownTool))?.found?.purposes.length === 1);
  const found = await row(unknownTool);
  expect(found).toMatchObject({ name: unknownHost, status: "unreviewed", people: null, activities: expect.any(Number) });
  // How many said so stays out of sight below five.
  expect(found?.found).toMatchObject({ way: "page", purposes: [{ purpose: "summarise", said: null }], firstGroup: null });
  expect(found?.found?.signs.map(({ id }) => id)).toEqual(expect.arrayContaining(["may-be-wrong", "asks-for-anything"]));
  expect(found?.found?.signs.every(({ why }) => why !== "")).toBe(true);
  expect(JSON.stringify(found)).not.toContain("Quill");

  await pasteAndRedact(page);
  await page.reload();
  await pasteAndRedact(page);
  expect(((await page.evaluate("window.heard")) as string[]).join()).not.toContain(withheld[0]);
  await page.close();
});

test("a host that is written like a known tool's: the person is warned of whose, and it is a finding of its own", async () => {
  const page = await browser.context.newPage();
  const host = "chatgpt.com.parcel-desk.com";
  await page.goto(`https://${host}/notes`);
  const { dialog, text } = await nudge(page).waitFor();
  expect(dialog).toBe(say("found.like.heading", { like: "ChatGPT" }));
  expect(text).toContain(host);
  await nudge(page).pressNamed(say("nudge.close"));
  await until("the look-alike in the inventory", async () => (await row(`host:${host}`))?.found?.way === "look-alike");
  expect((await row(`host:${host}`))?.found?.like).toBe("chatgpt");
  await page.close();
});

test("AI within another product: recorded when it is used, not when it is there", async () => {
  const page = await browser.context.newPage();
  await page.goto("https://app.asana.com/notes");
  await page.evaluate(() => {
    for (const name of ["Ask Mara", "Ask AI"])
      document.body.append(Object.assign(document.createElement("button"), { textContent: name }));
  });
  await page.getByRole("button", { name: "Ask Mara" }).click();
  expect(await row("asana-ai")).toBeUndefined();
  await until("the use in the inventory", async () => {
    await page.getByRole("button", { name: "Ask AI" }).click();
    return (await row("asana-ai")) !== undefined;
  });
  expect((await row("asana-ai"))?.found).toBeNull();
  await page.close();
});

/** The card that asks for the purpose is not what is waited for: it has been answered. */
async function pasteAndRedact(page: Page): Promise<void> {
  await page.click("#box");
  await pasteText(page, paste);
  const { dialog } = await nudge(page).waitFor();
  expect(dialog).not.toBe(say("found.heading"));
  await nudge(page).press("redact");
  await until("the redacted text", async () => /CARD_1/.test(await page.inputValue("#box")));
}
