/** What pages and other extensions can learn of the extension or make it do, what the page does to it, and its own update. In Chromium. */
import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notes } from "../../lib/page/nudge/words.ts";
import type { Coverage } from "../../lib/schema/coverage.ts";
import { extensionId } from "../../lib/schema/extension-id.ts";
import { built } from "../../scripts/build.ts";
import { ensureBrowser } from "../../scripts/find-browser.ts";
import { type ChromiumComposer, type ChromiumSession, startChromium } from "./support/browsers/chromium.ts";
import { settingsOf } from "./support/browsers/settings.ts";
import { describeFingerprints } from "./support/hostile/hostile-fingerprint.ts";
import { dirty, expectNothingSeen, hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { nudgeHost } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  const folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  const ours = join(folder, "extension");
  await cp(built.chromeDemo, ours, { recursive: true });
  await writeFile(join(ours, "demo-config.json"), settingsOf({ config: matrixConfig }));
  const both = [ours, await writeStranger(folder)].join();
  const args = [`--load-extension=${both}`, `--disable-extensions-except=${both}`];
  browser = await startChromium({ folder, args, server, executablePath: await ensureBrowser("chromium") });
  await ourWorker();
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

/** Another extension, whose worker wants something of ours. */
async function writeStranger(folder: string): Promise<string> {
  const stranger = join(folder, "stranger");
  await mkdir(stranger);
  const manifest = { manifest_version: 3, name: "Stranger", version: "1", background: { service_worker: "stranger.js" } };
  await writeFile(join(stranger, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(stranger, "stranger.js"), "");
  return stranger;
}

const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);

async function ourWorker(): Promise<Worker> {
  const running = () => browser.context.serviceWorkers().find(isOurs);
  await until("our worker", () => running() !== undefined);
  return running()!;
}

test("another extension can neither send us a message nor connect", async () => {
  await until("both workers", () => browser.context.serviceWorkers().length === 2);
  const stranger = browser.context.serviceWorkers().find((worker) => !isOurs(worker))!;
  const answers = await stranger.evaluate(async (id) => {
    type Port = {
      onMessage: { addListener(hear: (message: unknown) => void): void };
      onDisconnect: Port["onMessage"];
      postMessage(message: unknown): void;
    };
    type Runtime = {
      sendMessage(id: string, message: unknown): Promise<unknown>;
      connect(id: string): Port;
      lastError?: { message: string };
    };
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const heard: unknown[] = [];
    for (const name of ["get-status", "get-policy", "record-activity", "place-gate"]) {
      heard.push(await runtime.sendMessage(id, { name, request: {} }).catch((error: Error) => error.message));
    }
    heard.push(
      await new Promise((done) => {
        const port = runtime.connect(id);
        port.onMessage.addListener(done);
        port.onDisconnect.addListener(() => done(runtime.lastError?.message));
        port.postMessage({ name: "get-status", request: {} });
      }),
    );
    return heard;
  }, extensionId);
  expect(answers).toEqual(Array(5).fill(expect.stringContaining("Could not establish connection")));
});

describeFingerprints(() => browser);

test("a page that takes the card away is reported, once", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  await composer.page.evaluate((name) => {
    new MutationObserver(() => document.querySelector(name)?.remove()).observe(document.documentElement, { childList: true });
  }, nudgeHost);
  for (let round = 0; round < 3; round++) {
    await composer.paste(dirty);
    await until(
      "the card to give up",
      async () => (await coverage()).includes("card-removed") && (await composer.nudge.view()) === null,
    );
  }
  expect((await coverage()).filter((reason) => reason === "card-removed").length).toBe(1);
  await expectNothingSeen(composer);
  await composer.close();
});

/** What the gate of the open tab says of itself. */
async function coverage(): Promise<readonly string[]> {
  const worker = await ourWorker();
  return worker.evaluate(async () => {
    type Tabs = {
      query(filter: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object, to: object): Promise<Coverage | null>;
    };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const reasons: string[] = [];
    for (const { id } of await tabs.query({})) {
      const answer = await tabs.sendMessage(id, { name: "get-coverage" }, { frameId: 0 }).catch(() => null);
      reasons.push(...(answer?.reasons ?? []));
    }
    return reasons;
  });
}

/** Ends the extension under the open pages; the browser starts it anew, as at an update. */
async function update(): Promise<void> {
  const before = await ourWorker();
  const gone = new Promise((done) => before.once("close", done));
  await before
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined);
  await gone;
}

async function redactable(composer: ChromiumComposer): Promise<void> {
  await composer.nudge.press("redact");
  await until("the redacted text", async () => (await composer.text()).includes("[CARD_1 ending "));
  await expectNothingSeen(composer);
}

test("an update while a paste is held: the card still answers", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  await composer.type("Hello team:");
  await composer.paste(dirty);
  await composer.nudge.waitFor();
  await update();
  expect(await composer.text()).toBe("Hello team:");
  await redactable(composer);
  await composer.close();
});

test("a page from before an update holds on, by the policy it knew, and says what to do", async () => {
  const nudged = await browser.open(hostWhere.nudge, "contenteditable");
  const blocked = await browser.open(hostWhere.block, "contenteditable");
  // A policy is known once something was judged by it.
  await blocked.paste(dirty);
  await blocked.nudge.press("cancel");
  await blocked.nudge.gone();
  await nudged.page.bringToFront();
  await nudged.paste("harmless");
  await until("the text", async () => (await nudged.text()) === "harmless");
  await update();
  await nudged.paste(dirty);
  const { text } = await nudged.nudge.waitFor();
  expect(text).toContain(notes.outdated);
  expect(text).not.toContain(notes.recorded);
  await redactable(nudged);
  await nudged.close();

  await blocked.page.bringToFront();
  await blocked.page.evaluate(() => window.__editor.focus());
  await blocked.paste(dirty);
  expect((await blocked.nudge.waitFor()).controls.map(({ name }) => name)).not.toContain("Paste anyway");
  expect(await blocked.text()).toBe("");
  await expectNothingSeen(blocked);
  await blocked.close();
});

test("a page that was opened after an update is looked at as ever", async () => {
  await update();
  await ourWorker();
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  await composer.paste(dirty);
  expect((await composer.nudge.waitFor()).text).not.toContain(notes.outdated);
  await redactable(composer);
  await composer.close();
});
