/** Asking for approval: from the card over the server to somebody who decides, and back into the browser that asked. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { type Canary, makeCanaries, searchForCanaries } from "./support/canary.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { recordWire, type WireRecorder } from "./support/record-wire.ts";
import { until } from "./support/until.ts";

let dataDirectory: string;
let server: Awaited<ReturnType<typeof startServer>>;
let wire: WireRecorder;
let hosts: HostServer;
let browser: ChromiumSession;
let dashboard: Page;
let composer: ChromiumComposer;
const { card, awsKey }: Record<"card" | "awsKey", Canary> = makeCanaries();

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "waymark-approval-"));
  server = await startServer({ dataDirectory });
  wire = await recordWire(server.url);
  hosts = await serveHosts();
  const config = { serverUrl: wire.url, enrollmentToken: server.enrollmentToken!, mode: "nudge" } as const;
  browser = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config } });
  await serviceWorker(browser.context);
  await until("the device to enrol", () =>
    [...wire.captured.keys()].some((name) => name.startsWith("POST /v1/enroll") && name.endsWith("reply 200")),
  );
  dashboard = await browser.context.newPage();
  await signIn(dashboard, server.signInLink!);
  composer = await browser.open("chatgpt.com", "prosemirror");
});

afterAll(async () => {
  await browser?.dispose();
  await hosts?.close();
  await wire?.close();
  await server?.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

interface Chrome {
  readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
  readonly notifications: { getAll(): Promise<Record<string, true>> };
}

/** As if the next five minutes were over. */
async function wake(): Promise<void> {
  const worker = await serviceWorker(browser.context);
  await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create("again", { when: Date.now() }));
}

async function violations(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await dashboard.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations: wrong, passes } = await new AxeBuilder({ page: dashboard }).analyze();
    if (passes.length < 5) found.push("axe looked at almost nothing");
    found.push(...wrong.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
  }
  await dashboard.emulateMedia({ colorScheme: "light" });
  return found;
}

// One story: each step stands on the one before.
describe("from the question to the answer", { shuffle: false }, () => {
  test("before anybody has asked the page says what there will be", async () => {
    await dashboard.bringToFront();
    await dashboard.getByRole("link", { name: "Requests" }).click();
    await dashboard.getByText("Nobody has asked for anything.").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("the card asks for the purpose, and says what goes out", async () => {
    await composer.page.bringToFront();
    await composer.paste(`Refund to ${card.value} please`);
    await composer.nudge.waitFor();
    await composer.nudge.pressNamed(say("steps.more"));
    await composer.nudge.pressNamed(say("approval.ask"));
    await composer.nudge.says("payment data");
    await savePicture(composer.page, "ask-approval");
    await composer.nudge.chooseReason(say("approval.purpose.customers"));
    await composer.nudge.pressNamed(say("approval.confirm"));
    await composer.nudge.says(say("approval.asked.heading"));
    expect(await composer.text()).toBe("");
  });

  test("asking again adds nothing", async () => {
    await composer.paste(`Refund to ${card.value} please`);
    await composer.nudge.waitFor();
    await composer.nudge.pressNamed(say("steps.more"));
    await composer.nudge.pressNamed(say("approval.ask"));
    await composer.nudge.chooseReason(say("approval.purpose.write"));
    await composer.nudge.pressNamed(say("approval.confirm"));
    await composer.nudge.says(say("approval.before.heading"));
  });

  test("somebody decides on the dashboard", async () => {
    await dashboard.bringToFront();
    await dashboard.reload();
    const row = dashboard.getByRole("row").filter({ hasText: "ChatGPT" });
    await row.getByText("Answering customers").waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toMatch(/Payment/);
    expect(await violations()).toEqual([]);
    await savePicture(dashboard, "requests");
    await row.getByRole("button", { name: "Decide: ChatGPT" }).click();
    await dashboard.getByRole("radio", { name: "Approve for 7 days" }).check();
    await dashboard.getByRole("radio", { name: "A trial for a limited time" }).check();
    expect(await violations()).toEqual([]);
    await savePicture(dashboard, "requests-decide");
    await dashboard.getByRole("button", { name: "Send the answer" }).click();
    await row.getByText("Approved").waitFor();
    expect(await violations()).toEqual([]);
    for (const width of [320, 1280]) {
      await dashboard.setViewportSize({ width, height: 800 });
      expect(await dashboard.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test("the answer comes as a notification, and what was approved goes in", async () => {
    await wake();
    const worker = await serviceWorker(browser.context);
    await until("the notification", async () => {
      const shown = await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll());
      return Object.keys(shown).length === 1;
    });
    await composer.page.bringToFront();
    await composer.page.evaluate(() => window.__editor.focus());
    await composer.paste(`Refund to ${card.value} please`);
    await until("the text", async () => (await composer.text()).includes(card.value));
    expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
    await composer.send();
    expect(hosts.received.at(-1)?.text).toContain(card.value);
  });

  test("the window behind the toolbar's button says how the request stands", async () => {
    const worker = await serviceWorker(browser.context);
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 400, height: 800 });
    await popup.goto(new URL("/popup.html", worker.url()).href);
    await popup.getByText("ChatGPT: approved").waitFor();
    await savePicture(popup, "popup-requests");
    const { violations: wrong } = await new AxeBuilder({ page: popup }).analyze();
    expect(wrong.map(({ id }) => id)).toEqual([]);
    await popup.close();
    await composer.page.bringToFront();
    await composer.page.evaluate(() => window.__editor.focus());
  });

  test("what was not asked for is held as before", async () => {
    await composer.paste(`key ${awsKey.value} and ${card.value}`);
    const { samples } = await composer.nudge.waitFor();
    expect(samples).toHaveLength(1);
    await composer.nudge.press("cancel");
  });

  test("taken back, it is held again", async () => {
    await dashboard.bringToFront();
    await dashboard.getByRole("button", { name: "Take back: ChatGPT" }).click();
    await dashboard.getByRole("radio", { name: "This data is too sensitive for it" }).check();
    await dashboard.getByRole("button", { name: "Send the answer" }).click();
    await dashboard.getByRole("row").filter({ hasText: "Denied" }).waitFor();
    await wake();
    await composer.page.bringToFront();
    // The page learns of it some time after the worker has: until then what is pasted goes in.
    await until("it to be held", async () => {
      await composer.page.evaluate(() => window.__editor.focus());
      const before = (await composer.text()).length;
      await composer.paste(`again ${card.value}`);
      let held = false;
      await until("the paste to be held or to go in", async () => {
        held = typeof (await composer.nudge.view())?.dialog === "string";
        return held || (await composer.text()).length > before;
      });
      return held;
    });
    await composer.nudge.press("cancel");
  });

  test("no text went with any of it", async () => {
    const search = await searchForCanaries([card, awsKey], { folders: [dataDirectory], captured: new Map(wire.captured) });
    expect(search.found).toEqual([]);
    expect([...wire.captured.keys()].filter((name) => name.includes("/v1/answers"))).not.toHaveLength(0);
  });
});
