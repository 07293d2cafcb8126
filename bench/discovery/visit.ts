/** Opens a page as a person would, writes something, sends it, and asks the extension what it has seen. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Worker } from "playwright-core";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "../../tests/e2e/support/browsers/chromium.ts";
import type { HostServer } from "../../tests/e2e/support/pages/serve-hosts.ts";

export interface Visit {
  readonly path: string;
  /** A host of its own for every page: what is found counts for the host. */
  readonly host: string;
  /** What is pressed where Enter does not send. */
  readonly send?: string;
}

export interface Seen {
  /** Ids of signs at the end of the visit; and before anything was written. */
  readonly signs: readonly string[];
  readonly atLoad: readonly string[];
  /** The extension that ships has put its gate there. */
  readonly gated: boolean;
}

/** Milliseconds: until a page has built itself, and until an answer has come. */
const patience = { load: 1_700, answer: 2_900 } as const;

const places =
  '[data-box], textarea:visible, [contenteditable="true"]:visible, [role="textbox"]:visible, input[type="text"]:visible';

interface Chromium {
  readonly session: ChromiumSession;
  readonly worker: Worker;
}

/** `look`: the script that looks on, built. */
export async function openBrowser(port: number, look: string): Promise<Chromium> {
  const folder = `${built.chromeDemo}-look`;
  await cp(built.chromeDemo, folder, { recursive: true });
  await cp(look, join(folder, "look-on.js"));
  const server = { port } as HostServer;
  const session = await launchChromium({ server, extension: { build: folder, config: { mode: "observe" } } });
  return { session, worker: await serviceWorker(session.context) };
}

export async function visit({ session, worker }: Chromium, { path, host, send }: Visit): Promise<Seen> {
  const page = await session.context.newPage();
  try {
    const url = `https://${host}/`;
    await page.goto(`https://${host}${path}`);
    await worker.evaluate(inject, url);
    await page.waitForTimeout(patience.load);
    const atLoad = (await worker.evaluate(readSeen, url)).signs;
    await write(page, send);
    await page.waitForTimeout(patience.answer);
    return { ...(await worker.evaluate(readSeen, url)), atLoad };
  } finally {
    await page.close();
  }
}

async function write(page: Page, send: string | undefined): Promise<void> {
  const box = page.locator(places).first();
  if ((await box.count()) > 0) await box.click({ timeout: 3_000 }).catch(() => undefined);
  else await page.evaluate("window.__focus?.()");
  await page.keyboard.type("Please write two lines about it", { delay: 40 });
  if (send)
    await page
      .locator(send)
      .first()
      .click({ timeout: 3_000 })
      .catch(() => undefined);
  else await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  const button = page.locator("[data-send], #send").first();
  if (!send && (await button.count()) > 0) await button.click({ timeout: 2_000 }).catch(() => undefined);
}

interface ExtensionApi {
  readonly tabs: { query(which: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly scripting: {
    executeScript(what: object): Promise<{ readonly result?: unknown }[]>;
  };
}

/** Runs in the worker. */
async function inject(url: string): Promise<void> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url));
  await scripting.executeScript({ target: { tabId: tab?.id }, files: ["look-on.js"] });
}

/** Runs in the worker. */
async function readSeen(url: string): Promise<Omit<Seen, "atLoad">> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url));
  const func = () => {
    const world = globalThis as unknown as { waymarkSeen?: string[]; waymarkGate?: boolean };
    return { signs: world.waymarkSeen ?? [], gated: world.waymarkGate === true };
  };
  const [frame] = await scripting.executeScript({ target: { tabId: tab?.id }, func });
  return frame?.result as Omit<Seen, "atLoad">;
}
