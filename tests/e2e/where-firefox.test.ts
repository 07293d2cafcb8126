/** The same places in Firefox, and its own page in place of a blocked tool. */
import type { Browser, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox, pasteText } from "./support/browsers/firefox.ts";
import { type Box, describeWhere, type WhereDriver, whereConfig } from "./support/matrices/where-matrix.ts";
import type { Place } from "./support/pages/places.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: whereConfig } });
  await untilBlocked();
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

const blockedTitle = "DeepSeek is not used in your company.";
const toBlocked = "location.href = 'https://chat.deepseek.com/a/b'";

/** The rules stand, so that the worker has done its part for policy's own hosts as well. */
async function untilBlocked(): Promise<void> {
  const page = await browser.browser.newPage();
  await until("the rules", async () => {
    await page.goto("https://start.example/");
    await page.evaluate(toBlocked);
    await new Promise((next) => setTimeout(next, 500));
    return (await page.title().catch(() => "")) === blockedTitle;
  });
  await page.close();
}

describe("Firefox", () => describeWhere(() => driverOf(browser.browser)));

test("a blocked tool: our page, and nothing reaches its host", async () => {
  const page = await browser.browser.newPage();
  await page.goto("https://start.example/");
  const contacts = () => server.requests.filter(({ host }) => host === "chat.deepseek.com").length;
  const before = contacts();
  await page.evaluate(toBlocked);
  // Firefox shows its own pages' addresses and contents to no driver, their titles it does.
  await until("our page", async () => (await page.title()) === blockedTitle);
  expect(contacts()).toBe(before);
  await page.close();
});

const made = new WeakMap<Browser, Page[]>();

function driverOf(firefox: Browser): WhereDriver {
  const pages = made.get(firefox) ?? [];
  made.set(firefox, pages);
  return {
    async make(host, place) {
      const page = await firefox.newPage();
      pages.push(page);
      await page.goto(`https://${host}/`);
      const opened =
        place.within === "window" ? new Promise<Page>((done) => page.once("popup", (popup) => done(popup as Page))) : null;
      await page.evaluate(place.script);
      const owner = opened ? await opened : page;
      if (opened) pages.push(owner);
      return boxIn(owner, place, await frameWithBox(owner, place));
    },
    async clear() {
      for (const page of pages.splice(0)) await page.close().catch(() => undefined);
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
    async focus() {
      await page.bringToFront();
      if (place.within === "page") await frame.evaluate("__focus()");
      else await frame.click("#composer");
    },
    paste: (text) => pasteText(page, text),
    read: () => frame.evaluate("__read()") as Promise<string>,
    seen: () => frame.evaluate("__seen") as Promise<string[]>,
  };
}
