/** The worker and the popup as a browser runs them: key, storage, messages, and how the popup looks and reads. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionId } from "../../lib/schema/extension-id.ts";
import { built } from "../../scripts/build.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
beforeAll(async () => {
  server = await serveHosts();
});
afterAll(() => server.close());

const pictures = join(projectRoot, "artifacts", "popup");
/** A port of this machine on which nobody listens. */
const nobody = { serverUrl: "http://127.0.0.1:1", enrollmentToken: "token-for-tests-only" };

async function openPopup({ context }: ChromiumSession): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator(".standing").waitFor();
  return page;
}

test.each([
  ["off", {}, "On this device only"],
  ["config-error", { ...nobody, mode: "Strict", policyKeys: ["x"] }, "Needs your IT team"],
  ["unreachable", nobody, "Not connected yet"],
])("popup, %s: says so, in both themes, without a fault that axe finds", async (name, config, label) => {
  const session = await launchChromium({ server, extension: { build: built.chromeDemo, config: config as object } });
  try {
    const page = await openPopup(session);
    await expect.poll(() => page.locator(".standing .label").innerText(), { timeout: 15_000 }).toBe(label);
    await page.locator("summary").press("Enter");
    await expect.poll(() => page.getByText("Never your text.").isVisible()).toBe(true);
    await mkdir(pictures, { recursive: true });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`), fullPage: true });
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(passes.length).toBeGreaterThan(15);
    }
  } finally {
    await session.dispose();
  }
});

test("the key cannot be exported, and a page's content script reaches neither storage nor status", async () => {
  const session = await launchChromium({ server, extension: { build: built.chromeDemo, config: nobody } });
  try {
    const popup = await openPopup(session);
    await expect
      .poll(() => popup.evaluate(readKey), { timeout: 10_000 })
      .toEqual({
        name: "Ed25519",
        extractable: false,
        exported: "InvalidAccessError",
      });

    const page = await session.context.newPage();
    const cdp = await session.context.newCDPSession(page);
    const world = isolatedWorld(cdp);
    await page.goto("https://chatgpt.com/");
    const ask = async (expression: string) => {
      const { result } = await cdp.send("Runtime.evaluate", {
        contextId: await world,
        expression: `${expression}.then((answer) => JSON.stringify(answer), (error) => error.message)`,
        awaitPromise: true,
        returnByValue: true,
      });
      return String(result.value);
    };
    for (const area of ["local", "session", "managed"])
      expect(await ask(`chrome.storage.${area}.get()`)).toContain("not allowed");
    const message = (name: string) => ask(`chrome.runtime.sendMessage(${JSON.stringify({ name, request: {} })})`);
    expect(JSON.parse(await message("get-status"))).toEqual({ ok: false, error: expect.stringContaining("not for this sender") });
    expect(JSON.parse(await message("get-policy"))).toMatchObject({ ok: true, reply: { source: "built-in" } });
  } finally {
    await session.dispose();
  }
});

/** Runs in the popup, which has the worker's origin. Null until the worker has made its key. */
async function readKey() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("waymark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const row = await new Promise<{ value: { privateKey: CryptoKey } } | undefined>((resolve) => {
      const request = database.transaction("meta").objectStore("meta").get("key");
      request.onsuccess = () => resolve(request.result);
    });
    if (!row) return null;
    const { privateKey } = row.value;
    const exported = await crypto.subtle.exportKey("pkcs8", privateKey).then(
      () => "exported",
      (error: Error) => error.name,
    );
    return { name: privateKey.algorithm.name, extractable: privateKey.extractable, exported };
  } finally {
    database.close();
  }
}

/** The content script's own world in the page, once there is one. */
async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension://")) resolve(context.id);
    });
  });
  await cdp.send("Runtime.enable");
  return found;
}
