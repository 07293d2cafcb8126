/** Wherever a page keeps its composer, and on whatever host policy names: the gate is there first. */
import { writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext, Frame, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, pasteText, serviceWorker } from "./support/browsers/chromium.ts";
import { settingsOf } from "./support/browsers/settings.ts";
import { hostWhere, withheld } from "./support/matrices/paste-matrix.ts";
import { type Box, describeWhere, type WhereDriver, whereConfig } from "./support/matrices/where-matrix.ts";
import { composerPath, type Place, places, servedComposer } from "./support/pages/places.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: whereConfig } });
  await gatesPlaced(await serviceWorker(browser.context), 3);
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describe("Chromium", () => describeWhere(() => driverOf(browser.context)));

test("on a page that is no AI tool nothing is left behind, in a frame of another site two listeners", async () => {
  const page = await browser.context.newPage();
  await page.goto("https://native.example/");
  await page.evaluate(places["a frame of a host that nobody knows"]!.script);
  await until("the frame", () => page.frames().some((frame) => frame.url() === `https://widget.example${composerPath}`));
  const worker = await serviceWorker(browser.context);
  const left = async () => (await worker.evaluate(leftBehind, page.url())).map((names) => names.join()).sort();
  await until("the sentinel", async () => (await left()).includes("waymarkEars"));
  expect(await left()).toEqual(["", "waymarkEars"]);
  await page.close();
});

test("an address that only mentions a tool's host brings no gate, and the page is an ordinary one", async () => {
  const page = await browser.context.newPage();
  const address = "https://native.example/?to=https://www.gemini.google.com/&#.gemini.google.com/";
  await page.goto(address);
  const worker = await serviceWorker(browser.context);
  // The scripts that come when a page has been built have come.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await until("the tab", async () => (await worker.evaluate(leftBehind, address)).length === 1);
  expect(await worker.evaluate(leftBehind, address)).toEqual([[]]);
  await page.close();
});

test.each([
  ["at another port", ":8443"],
  ["with a dot behind its name", "."],
])("a tool %s has its gate", async (_, end) => {
  const composer = await browser.open(`${hostWhere.redact}${end}`, "contenteditable");
  await composer.paste(`Refund to ${withheld[0]} please`);
  await until("the text", async () => (await composer.text()).includes("please"));
  expect(await composer.text()).toMatch(/Refund to \[CARD_1 ending \d{4}\] please/);
  expect((await composer.seen()).join()).not.toContain(withheld[0]);
  await composer.close();
});

/** Runs in the worker: what our scripts have left in the isolated world of each frame of that page. */
async function leftBehind(url: string): Promise<string[][]> {
  const { scripting, tabs } = (globalThis as unknown as { chrome: ScriptsApi & TabsApi }).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  const func = () => Object.keys(globalThis).filter((name) => name.startsWith("waymark"));
  const frames = await scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, func });
  return frames.map(({ result }) => result);
}

describe("hosts that policy adds", () => {
  let other: ChromiumSession;
  let plain: Server;

  beforeAll(async () => {
    const { tools: _, ...before } = whereConfig.policy!;
    other = await launchChromium({ server, extension: { build: built.chromeDemo, config: { policy: before } } });
    plain = createServer((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(servedComposer));
    await new Promise<void>((done) => plain.listen(0, "127.0.0.1", done));
  });
  afterAll(async () => {
    await other?.dispose();
    plain?.close();
  });

  /** As if the company had changed it: the worker reads it at its next tick. */
  async function change(policy: ManagedConfig["policy"], scripts: number): Promise<void> {
    await writeFile(join(other.profile, "../extension/demo-config.json"), settingsOf({ config: policy ? { policy } : {} }));
    const worker = await serviceWorker(other.context);
    await worker.evaluate(() =>
      (globalThis as unknown as { chrome: AlarmsApi }).chrome.alarms.create("again", { when: Date.now() }),
    );
    await gatesPlaced(worker, scripts);
  }

  async function pasteOn(page: Page, text: string): Promise<string> {
    await page.bringToFront();
    await page.locator("#composer").click();
    await pasteText(page, `${text} ${withheld[0]} done`);
    await until("the text", async () => (await page.evaluate<string>("__read()")).includes("done"));
    return page.evaluate<string>("__read()");
  }

  test("pages that are open get the gate at once, http ones too; with the policy it goes", async () => {
    const addresses = [`https://fern.example${composerPath}`, `http://127.0.0.1:${(plain.address() as AddressInfo).port}/`];
    const pages = [];
    for (const address of addresses) {
      const page = await other.context.newPage();
      await page.goto(address);
      pages.push(page);
    }
    await change(whereConfig.policy, 3);
    for (const page of pages) {
      // The scripts run in the pages some moments after they are registered for the next ones.
      const worker = await serviceWorker(other.context);
      await until("the gate", () => worker.evaluate(gateIn, page.url()));
      expect(await pasteOn(page, "open")).toMatch(/open \[CARD_1 ending \d{4}\] done/);
      await page.reload();
      expect(await pasteOn(page, "anew")).toMatch(/anew \[CARD_1 ending \d{4}\] done/);
    }
    const { tools: _, ...after } = whereConfig.policy!;
    await change(after, 0);
    for (const page of pages) {
      await page.reload();
      expect(await pasteOn(page, "gone")).toContain(`gone ${withheld[0]} done`);
      await page.close();
    }
  });
});

/** Runs in the worker: is the gate in the page with this address? */
async function gateIn(url: string): Promise<boolean> {
  const { scripting, tabs } = (globalThis as unknown as { chrome: ScriptsApi & TabsApi }).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  const func = () => (globalThis as { waymarkGate?: true }).waymarkGate === true;
  return tab !== undefined && (await scripting.executeScript({ target: { tabId: tab.id }, func }))[0]?.result === true;
}

interface AlarmsApi {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
}
interface TabsApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}
interface ScriptsApi {
  scripting: {
    getRegisteredContentScripts(): Promise<unknown[]>;
    executeScript<Result>(what: {
      target: { tabId: number; allFrames?: boolean };
      func: () => Result;
    }): Promise<{ result: Result }[]>;
  };
}

/** Waits until the worker has put that many of the gate's scripts on the hosts that policy names. */
async function gatesPlaced(worker: Worker, count: number): Promise<void> {
  await until(`${count} scripts on policy's hosts`, async () => {
    const placed = await worker.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: ScriptsApi }).chrome;
      return (await scripting.getRegisteredContentScripts()).length;
    });
    return placed === count;
  });
}

const made = new WeakMap<BrowserContext, Page[]>();

function driverOf(context: BrowserContext): WhereDriver {
  const pages = made.get(context) ?? [];
  made.set(context, pages);
  return {
    async make(host, place) {
      const page = await context.newPage();
      pages.push(page);
      await page.goto(`https://${host}/`);
      const opened = place.within === "window" ? context.waitForEvent("page") : null;
      await page.evaluate(place.script);
      const owner = opened ? await opened : page;
      if (opened) pages.push(owner);
      return boxIn(owner, place, await frameWithBox(owner, place));
    },
    async clear() {
      for (const page of pages.splice(0)) await page.close();
    },
  };
}

async function frameWithBox(page: Page, place: Place): Promise<Frame> {
  let found: Frame | undefined;
  await until("the box", async () => {
    for (const frame of place.within === "frame" ? page.frames().slice(1) : [page.mainFrame()]) {
      if (await frame.evaluate("typeof __read === 'function'").catch(() => false)) found = frame;
    }
    return found !== undefined;
  });
  return found!;
}

function boxIn(page: Page, place: Place, frame: Frame): Box {
  return {
    focus: () => (place.within === "page" ? frame.evaluate("__focus()") : frame.locator("#composer").click()),
    async paste(text) {
      await page.bringToFront();
      await pasteText(page, text);
    },
    read: () => frame.evaluate<string>("__read()"),
    seen: () => frame.evaluate<string[]>("__seen"),
  };
}
