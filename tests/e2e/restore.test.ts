/** Hidden values shown again, in Chromium; and how long they last. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, pasteText, serviceWorker } from "./support/browsers/chromium.ts";
import { nudge } from "./support/browsers/chromium-nudge.ts";
import { readRestored } from "./support/browsers/chromium-restored.ts";
import { makeCanaries } from "./support/canary.ts";
import { commandKey } from "./support/composer.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { describeRestore, restorePolicy } from "./support/matrices/restore-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { conversationPath, streamingPages, streamingUrl } from "./support/pages/streaming-page.ts";
import { answer, press, type RestoreTab, sendHidden, shownValues, untilShown } from "./support/restore-tab.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts({ pages: streamingPages });
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: { policy: restorePolicy } } });
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function open(url = streamingUrl): Promise<RestoreTab & { readonly page: Page }> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return {
    page,
    evaluate: ((work: never, arg: unknown) => page.evaluate(work, arg)) as RestoreTab["evaluate"],
    mouse: page.mouse,
    press: (key) => page.keyboard.press(key),
    copy: () => page.keyboard.press(`${commandKey}+C`),
    async paste(text) {
      await page.click("#composer");
      await pasteText(page, text);
      // The clipboard's own tab has come to the front, and frames are rare behind it.
      await page.bringToFront();
    },
    read: () => readRestored(page),
    async clipboard() {
      const reader = await browser.context.newPage();
      await reader.goto("https://native.example/");
      const text = await reader.evaluate(() => navigator.clipboard.readText());
      await reader.close();
      await page.bringToFront();
      return text;
    },
    nudge: nudge(page),
    close: () => page.close(),
  };
}

describe("Chromium", () => describeRestore(open));

test("no font of the page's is asked for the letters that are drawn, of a sample or of a value", async () => {
  const tab = await open();
  const fonts = () => server.requests.map(({ path }) => path).filter((path) => path.startsWith("/font-"));
  await tab.evaluate(defineFonts);
  await sendHidden(tab, `card ${makeCanaries().card.value}`);
  await untilShown(tab, 1);
  expect(fonts()).toEqual([]);
  // The page's own letters are drawn with them.
  await answer(tab, "0123", "text");
  await until("the page's fonts", () => fonts().length > 0);
  await tab.close();
});

/** A font for each digit, under every name that a style sheet of ours could ask for. Runs in the page. */
function defineFonts(): void {
  const names = [
    "system-ui",
    "-apple-system",
    "Segoe UI",
    "Roboto",
    "sans-serif",
    "ui-monospace",
    "SF Mono",
    "Menlo",
    "Consolas",
  ];
  const faces = ["Theirs", "monospace", ...names].flatMap((name) =>
    [..."0123456789"].map((digit) => `@font-face{font-family:"${name}";src:url(/font-${digit});unicode-range:U+3${digit}}`),
  );
  const style = document.createElement("style");
  style.textContent = `${faces.join("")} article.tool{font-family:Theirs}
    waymark-nudge,html>div{--wm-font:Theirs!important;--wm-font-mono:Theirs!important;font-family:Theirs!important}`;
  document.head.append(style);
}

describe("how long values last", () => {
  async function conversation() {
    const { value } = makeCanaries().email;
    const tab = await open();
    await sendHidden(tab, `write to ${value}`);
    await untilShown(tab, 1);
    expect(new URL(tab.page.url()).pathname).toBe(conversationPath);
    return { tab, value };
  }

  test("the page that is loaded again in the same tab has them; another conversation there has not, nor another tab", async () => {
    const { tab, value } = await conversation();
    await tab.page.reload();
    await answer(tab, "Again: [EMAIL_1]");
    await until("the value", async () => (await shownValues(tab)).includes(value));
    await tab.evaluate(() => history.pushState(null, "", `/c/${crypto.randomUUID()}`));
    await untilShown(tab, 0);
    const other = await open(new URL(conversationPath, streamingUrl).href);
    await answer(other, "Again: [EMAIL_1]", "text");
    expect(await shownValues(other)).toEqual([]);
    await other.close();
    await tab.evaluate((path: string) => history.pushState(null, "", path), conversationPath);
    await untilShown(tab, 1);
    await tab.close();
  });

  test("what was forgotten by a click is forgotten in the worker, too", async () => {
    const { tab } = await conversation();
    await press(tab, "Forget these values", ({ values }) => values.length === 0);
    await tab.page.reload();
    await answer(tab, "Again: [EMAIL_1]", "text");
    expect(await shownValues(tab)).toEqual([]);
    await tab.close();
  });

  test("the popup's question and its order to forget", async () => {
    const { tab } = await conversation();
    const worker = await serviceWorker(browser.context);
    const ask = (name: string) =>
      worker.evaluate(async (asked) => {
        type Tabs = {
          query(what: object): Promise<{ id: number }[]>;
          sendMessage(tab: number, message: object, where?: object): Promise<unknown>;
        };
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        const [front] = await tabs.query({ active: true });
        return tabs.sendMessage(front!.id, { name: asked }, { frameId: 0 }).catch(() => null);
      }, name);
    expect(await ask("get-kept-values")).toEqual({ count: 1, minutes: 30 });
    await ask("forget-values");
    await untilShown(tab, 0);
    expect(await ask("get-kept-values")).toEqual({ count: 0, minutes: 30 });
    await tab.close();
  });

  test("a copy is recorded where policy asks, by counts; no value is in anything that the extension stores", async () => {
    const { tab, value } = await conversation();
    await press(tab, "Copy with real values", ({ status }) => status === "Copied with real values.");
    expect(await tab.clipboard()).toBe(`write to ${value}`);
    const worker = await serviceWorker(browser.context);
    let storage = "";
    await until("the record", async () => {
      storage = await dumpExtensionStorage(worker);
      return storage.includes('"kind":"copy"');
    });
    expect(storage).not.toContain(value);
    await tab.close();
  });
});
