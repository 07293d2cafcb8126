/** The first page, the company's rules and the two-minute guide, as a person meets them in a fresh browser. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionId } from "../../lib/schema/extension-id.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type ChromiumSession, launchChromium, pasteText } from "./support/browsers/chromium.ts";
import { nudge } from "./support/browsers/chromium-nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { recordWire, type WireRecorder } from "./support/record-wire.ts";
import { until } from "./support/until.ts";

const rules = {
  version: "2026-11",
  title: "AI tools at Hazel & Reed",
  text: [
    "Use the tools that we have approved. They keep what you write to themselves; the others may not.",
    "Leave out what belongs to somebody else: customers’ names and numbers, passwords and keys, contracts that are not public.",
    "Read what a tool answers before you pass it on. It can be wrong, and it is your name that stands under it.",
    "If something went out that should not have, tell the security team the same day. Nobody is blamed for telling.",
  ].join("\n\n"),
  url: "https://intranet.example/ai",
  required: true,
};
const policy: Policy = {
  ...nudgePolicy,
  name: "Hazel & Reed",
  acceptableUse: rules,
  supportUrl: "https://help.example/ai",
  approved: [{ tool: "m365-copilot", name: "Copilot for Work", url: "https://m365.cloud.microsoft/chat" }],
};
const complaints: string[] = [];
let hosts: HostServer;

beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(async () => {
  await hosts?.close();
});

const address = (path: string) => `chrome-extension://${extensionId}/${path}`;

async function openOwn({ context }: ChromiumSession, path: string, width = 1180): Promise<Page> {
  const page = await context.newPage();
  return watched(page, width, () => page.goto(address(path)));
}

async function watched(page: Page, width: number, open?: () => Promise<unknown>): Promise<Page> {
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.setViewportSize({ width, height: 900 });
  await open?.();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** No violation in either theme, and nothing beside the window; a picture of each. */
async function expectNoFaults(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
      `${name}, ${colorScheme}`,
    ).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await savePicture(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function tall(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()!.width, height: Math.max(640, height) });
}

describe("a company that asks for its rules to be accepted", () => {
  let dataDirectory: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  let wire: WireRecorder;
  let browser: ChromiumSession;
  let first: Page;

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), "waymark-first-run-"));
    server = await startServer({ dataDirectory });
    wire = await recordWire(server.url);
    const config = { serverUrl: wire.url, enrollmentToken: server.enrollmentToken!, policy } as const;
    browser = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config, firstRun: true } });
    await until("the first page", () => browser.context.pages().some((page) => page.url() === address("welcome.html")));
    first = await watched(browser.context.pages().find((page) => page.url() === address("welcome.html"))!, 1180);
  });
  afterAll(async () => {
    await browser?.dispose();
    await wire?.close();
    await server?.close();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  const acceptedUse = () =>
    [...wire.captured]
      .filter(([name]) => name.startsWith("POST /v1/heartbeat ") && name.endsWith("request"))
      .map(([, bytes]) => /"acceptedUse":("[^"]*"|null)/.exec(bytes.toString("utf8"))?.[1]);

  test("the first page opens by itself; its rules wait until they are accepted, in nudge and popup, too; then nothing waits", async () => {
    await first.getByText(new URL(wire.url).host).waitFor();
    await first.getByRole("link", { name: "Copilot for Work" }).waitFor();
    await first.getByText("is held, and you choose what happens").first().waitFor();
    const accept = first.getByRole("button", { name: "Accept the rules" });
    expect(await accept.isDisabled()).toBe(true);
    await tall(first);
    await expectNoFaults(first, "welcome-rules-due");
    await first.setViewportSize({ width: 320, height: 800 });
    await expectNoFaults(first, "welcome-narrow");
    await first.setViewportSize({ width: 1180, height: 900 });

    expect(await askedInNudge()).toBe(true);
    expect(await popupAsks("popup-rules-due")).toBe(true);

    await first.bringToFront();
    await first.getByRole("checkbox").check();
    await accept.click();
    await first.getByText(/^You accepted these rules on /).waitFor();
    await until("the heartbeat that says so", () => acceptedUse().includes('"2026-11"'));
    await tall(first);
    await expectNoFaults(first, "welcome-accepted");
    const options = await openOwn(browser, "options.html");
    await options.getByText(/^Version 2026-11\. You accepted these rules on /).waitFor();
    await options.close();

    expect(await askedInNudge()).toBe(false);
    expect(await popupAsks()).toBe(false);
    expect(complaints).toEqual([]);
  });

  /** Whether the nudge leads to the rules. Whatever it offers, what is clean goes in, and reading is no answer to its question. */
  async function askedInNudge(): Promise<boolean> {
    const composer = await browser.open("chatgpt.com", "contenteditable");
    await composer.paste("A question without anything in it");
    await until("the clean text", async () => (await composer.text()).includes("without anything"));
    await composer.paste("Please refund card 4111 1111 1111 1111 today.");
    const view = await composer.nudge.waitFor();
    const link = view.controls.find(({ name }) => name === "Read and accept the rules");
    if (link) {
      const [opened] = await Promise.all([browser.context.waitForEvent("page"), composer.page.mouse.click(link.x, link.y)]);
      await opened.getByRole("heading", { name: rules.title }).waitFor();
      expect(opened.url()).toBe(address("welcome.html"));
      await opened.close();
      await composer.page.bringToFront();
      expect((await composer.nudge.waitFor()).dialog).not.toBeNull();
    }
    await composer.nudge.press("cancel");
    await composer.close();
    return link !== undefined;
  }

  async function popupAsks(picture?: string): Promise<boolean> {
    const popup = await openOwn(browser, "popup.html", 360);
    await popup.locator(".standing").waitFor();
    await popup.getByRole("link", { name: "What Waymark does" }).waitFor();
    const asks = (await popup.getByText("Your company asks you to read its rules").count()) > 0;
    if (picture) {
      await tall(popup);
      await expectNoFaults(popup, picture);
    }
    await popup.close();
    return asks;
  }
});

describe("nobody manages the browser, or IT has told people already", () => {
  let browser: ChromiumSession;

  beforeAll(async () => {
    browser = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config: {} } });
  });
  afterAll(async () => {
    await browser?.dispose();
  });

  test("the page does not open by itself where IT has said that people know; it says that nothing leaves the device", async () => {
    const page = await openOwn(browser, "welcome.html");
    await page.getByText("so nothing leaves this device").waitFor();
    await tall(page);
    await expectNoFaults(page, "welcome");
    await page.close();
    // The first tick after the installation is long over by then.
    await until("the worker's decision", async () => (await decided(browser)) === "done");
    expect(browser.context.pages().filter((each) => each.url() === address("welcome.html"))).toEqual([]);
  });

  test("the guide goes by arrow keys, and its practice box asks as a tool's would and records nothing", async () => {
    const guide = await openOwn(browser, "guide.html");
    await expectNoFaults(guide, "guide-1");
    await guide.keyboard.press("ArrowRight");
    const box = guide.getByRole("textbox");
    await box.waitFor();
    await guide.getByRole("button", { name: "Put in the example" }).click();
    const card = nudge(guide);
    const view = await card.waitFor();
    expect(view.text).toContain("card number");
    expect(view.styled).toBe(true);
    expect(await box.inputValue()).toBe("");
    await expectNoFaults(guide, "guide-2-asked");
    await card.press("redact");
    await guide.getByText("Hidden. This is what the tool would get.").waitFor();
    expect(await box.inputValue()).toMatch(/\[EMAIL_1\].*\[CARD_1/);
    expect(await box.inputValue()).not.toContain("4111");
    await expectNoFaults(guide, "guide-2-hidden");

    await box.focus();
    await box.fill("");
    await pasteText(guide, "Nothing of note");
    await guide.getByText("A text like this goes straight in.").waitFor();
    expect(await box.inputValue()).toBe("Nothing of note");
    await pasteText(guide, "4111 1111 1111 1111");
    await card.waitFor();
    await guide.keyboard.press("Escape");
    await guide.getByText("nothing would go in").waitFor();
    expect(await box.inputValue()).toBe("Nothing of note");

    await guide.getByRole("button", { name: "Next" }).click();
    await expectNoFaults(guide, "guide-3");
    await guide.keyboard.press("ArrowRight");
    await expectNoFaults(guide, "guide-4");
    await guide.keyboard.press("ArrowLeft");
    await guide.getByRole("heading", { name: "What the buttons do" }).waitFor();

    const options = await openOwn(browser, "options.html");
    await options.getByText("No records on this device").waitFor();
    expect(complaints).toEqual([]);
  });
});

/** Asked of the worker's disk, which our own pages share. */
async function decided(session: ChromiumSession): Promise<string> {
  const page = await openOwn(session, "options.html");
  const state = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const row = await new Promise<{ value: { state: string } } | undefined>((resolve, reject) => {
      const request = database.transaction("meta").objectStore("meta").get("welcome");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return row?.value.state ?? "none";
  });
  await page.close();
  return state;
}
