/** "What is recorded about me", as a person sees it: a paste that a real server got, letter by letter, and what can be done with it. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionId } from "../../lib/schema/extension-id.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { redactedNotice } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { recordWire, type WireRecorder } from "./support/record-wire.ts";
import { randomDigits, withCheckDigit } from "./support/sample-values.ts";
import { until } from "./support/until.ts";

let dataDirectory: string;
let server: Awaited<ReturnType<typeof startServer>>;
let wire: WireRecorder;
let hosts: HostServer;
let browser: ChromiumSession;
const complaints: string[] = [];

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "waymark-options-"));
  server = await startServer({ dataDirectory });
  wire = await recordWire(server.url);
  hosts = await serveHosts();
  const config = { serverUrl: wire.url, enrollmentToken: server.enrollmentToken!, mode: "nudge", personHint: "ada" } as const;
  browser = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config } });
});

afterAll(async () => {
  await browser?.dispose();
  await hosts?.close();
  await wire?.close();
  await server?.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

async function openOptions({ context }: ChromiumSession = browser): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.locator("aside").waitFor();
  return page;
}

/** Bodies that left the browser for that path. */
function sentTo(path: string): string[] {
  return [...wire.captured]
    .filter(([name]) => name.startsWith(`POST ${path} `) && name.endsWith("request"))
    .map(([, bytes]) => bytes.toString("utf8").replace(/^\{.*?\}(?=\{)/, ""));
}

async function expectNoFaults(page: Page, state: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
      `${state}, ${colorScheme}`,
    ).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    await savePicture(page, `options-${state}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** Nothing stands outside the window to the side. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test("a paste: its line, its letters, the same on the wire and in the export; reported as wrong and taken back", async () => {
  const card = withCheckDigit(`4${randomDigits(14)}`);
  const composer = await browser.open("chatgpt.com", "contenteditable");
  // The visit waits for what the page says of its account, and leaves with what is sent next: else it would still wait at the end.
  const before = await openOptions();
  await before.getByText("You opened ChatGPT").waitFor();
  await before.close();
  await composer.page.bringToFront();
  await composer.paste(`Refund to ${card} please`);
  await composer.nudge.waitFor();
  await composer.nudge.press("redact");
  await composer.nudge.says(redactedNotice);
  await until("the activity to be sent", () => sentTo("/v1/events").some((body) => body.includes('"outcome":"redacted"')));

  const page = await openOptions();
  const line = page.getByRole("button", { name: /You pasted into ChatGPT.*Sent$/ });
  await line.waitFor();
  await expectNoFaults(page, "list");

  await line.focus();
  await page.keyboard.press("Enter");
  const texts = await page.locator(".entry[data-open=true] pre").allInnerTexts();
  expect(texts).toHaveLength(2);
  for (const text of texts) {
    expect(text).toMatch(/^\{"seq":\d+,"activity":\{.*\}\}$/);
    expect(sentTo("/v1/events").some((body) => body.includes(text))).toBe(true);
  }
  const [, redacted = ""] = texts;
  expect(redacted).toContain('"outcome":"redacted"');
  expect(await page.locator("body").innerText()).not.toContain(card);
  await expectNoFaults(page, "open");

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export all" }).click()]);
  const exported = JSON.parse(await readFile(await download.path(), "utf8")) as { records: { what: string; text: string }[] };
  const exportedTexts = exported.records.map(({ text }) => text);
  expect(exportedTexts).toEqual(expect.arrayContaining(texts));
  const heartbeats = exported.records.filter(({ what }) => what === "heartbeat").map(({ text }) => text);
  expect(heartbeats.length).toBeGreaterThan(0);
  expect(sentTo("/v1/heartbeat")).toEqual(expect.arrayContaining(heartbeats));
  const [enrolment = ""] = exported.records.filter(({ what }) => what === "enrolment").map(({ text }) => text);
  expect(sentTo("/v1/enroll").map((body) => body.replace(server.enrollmentToken!, ""))).toEqual([enrolment]);
  expect(enrolment).toContain('"personHint":"ada"');

  await page.getByRole("button", { name: "This was wrong" }).press("Enter");
  await page.getByRole("radio", { name: "What was found is not sensitive" }).waitFor();
  await expectNoFaults(page, "dispute");
  await page.getByRole("button", { name: "Report it" }).press("Enter");
  await page.getByText("You reported: what was found is not sensitive.").waitFor();
  const held = await page.locator(".entry[data-open=true] pre").last().innerText();
  expect(JSON.parse(held)).toEqual({ ...JSON.parse(redacted).activity, revision: 2, disputed: "not-sensitive" });
  await expectNoFaults(page, "reported");
  await page.getByRole("button", { name: "Take it back" }).press("Enter");
  await page.getByRole("button", { name: "This was wrong" }).waitFor();
  expect(await page.locator(".entry[data-open=true] pre").count()).toBe(2);

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await savePicture(page, "options-narrow");
  await page.emulateMedia({ forcedColors: "active" });
  await savePicture(page, "options-narrow-forced-colours");
  await page.emulateMedia({ forcedColors: "none" });
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole("button", { name: "Forget on this device" }).press("Enter");
  await page.getByRole("dialog").waitFor();
  await expectNoFaults(page, "forget");
  await page.getByRole("button", { name: "Forget them" }).press("Enter");
  await page.getByText("No records on this device").waitFor();
  await expectNoFaults(page, "empty");
  expect(complaints).toEqual([]);
});

test("five thousand records: fifty lines at a time, a filter over all of them", async () => {
  const fresh = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config: {} } });
  try {
    const page = await openOptions(fresh);
    await page.evaluate(seed, { rows: 5_000, now: Date.now() });
    await page.reload();
    await page.getByText("1 to 50 of").waitFor();
    expect(await page.locator(".entry").count()).toBe(50);
    await page.getByRole("button", { name: "Older" }).press("Enter");
    await page.getByText("51 to 100 of").waitFor();
    await expectNoFaults(page, "many");
    await page.getByLabel("Tool").selectOption({ label: "Claude" });
    await page.getByText(/^1 to 50 of 1,000$/).waitFor();
    await page.getByLabel("Where it is").selectOption({ label: "Only on this device" });
    await page.getByText("No record fits this choice").waitFor();
    await page.getByRole("button", { name: "Show all" }).first().press("Enter");
    await page.getByText("1 to 50 of").waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await fresh.dispose();
  }
});

test("the popup leads there", async () => {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const [page] = await Promise.all([
    browser.context.waitForEvent("page"),
    popup.getByRole("link", { name: "What is recorded about me" }).press("Enter"),
  ]);
  await page.getByRole("heading", { level: 1, name: "What is recorded about me" }).waitFor();
});

/** Runs in our own page, which has the worker's disk. */
async function seed({ rows, now }: { rows: number; now: number }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("waymark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction("history", "readwrite");
  for (let number = 1; number <= rows; number++) {
    const at = now - number * 600_000;
    const id = `01930000-0000-7000-8000-${String(number).padStart(12, "0")}`;
    const finding = { detector: "iban", category: "payment", family: "BANK", severity: "medium", confidence: "certain" };
    const activity = {
      id,
      revision: 0,
      occurredAt: at,
      kind: "paste",
      tool: number % 5 === 0 ? "claude" : "chatgpt",
      host: number % 5 === 0 ? "claude.ai" : "chatgpt.com",
      action: "record",
      outcome: "allowed",
      rule: null,
      policy: "Ours",
      findings: [{ ...finding, count: 1 + (number % 7), distinct: 1 }],
      size: "under-1k",
    };
    const text = JSON.stringify({ seq: number, activity });
    transaction
      .objectStore("history")
      .put({ key: `${id}:0`, what: "activity", text, at, fate: "sent", fateAt: at + 1_000, why: null });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
