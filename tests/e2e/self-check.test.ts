/** The gate's own view of itself: what it reports, what the popup shows, and the drill. In Chromium. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coverageLabels, coverageReasonWords } from "../../components/coverage-words.ts";
import type { Coverage } from "../../lib/schema/coverage.ts";
import { extensionId } from "../../lib/schema/extension-id.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { expectNothingSeen, hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: matrixConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

interface Tabs {
  query(info: object): Promise<{ readonly id?: number }[]>;
  sendMessage(tab: number, message: object, options: object): Promise<Coverage | null | undefined>;
}

/** Our popup in a tab of its own, told that the tab in which this tool is open is the one that the person looks at. */
async function popupFor(tool: string): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 360, height: 640 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const id = await popup.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    for (const tab of await tabs.query({})) {
      const answer = await tabs.sendMessage(tab.id ?? -1, { name: "get-coverage" }, { frameId: 0 }).catch(() => null);
      if (answer?.tool === wanted) return tab.id;
    }
    return undefined;
  }, tool);
  if (id === undefined) throw new Error(`${tool} is open in no tab`);
  await popup.addInitScript((tab) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    tabs.query = async () => [{ id: tab }];
  }, id);
  await popup.reload();
  return popup;
}

/** What the worker keeps of the reports, by tool. */
function keptReports(popup: Page): Promise<readonly Coverage[]> {
  return popup.evaluate(
    () =>
      new Promise<Coverage[]>((done, fail) => {
        const opening = indexedDB.open("waymark");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("meta").objectStore("meta").get("coverage");
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done((reading.result as { value?: Coverage[] } | undefined)?.value ?? []);
          };
        };
      }),
  );
}

test("a page with a composer is covered; the drill touches neither its text nor the focus, and the page sees nothing of it", async () => {
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await composer.type("Hello team:");
  const popup = await popupFor("chatgpt");
  const section = popup.getByRole("region", { name: "This page" });
  await expect.poll(() => section.innerText(), { timeout: 10_000 }).toContain(coverageLabels.working.label);
  await section.getByRole("button").click();
  await expect.poll(() => section.innerText(), { timeout: 10_000 }).toContain("A made-up card number is noticed");
  const words = await section.innerText();
  expect(words).toContain("held, and you would be asked");
  expect(words).toContain("Redacted text can be put in");
  expect(await composer.text()).toBe("Hello team:");
  await composer.page.bringToFront();
  await composer.type(" on");
  expect(await composer.text()).toBe("Hello team: on");
  expect(await composer.page.locator("waymark-drill").count()).toBe(0);
  expect((await composer.seen()).some((text) => /\b4532\d{12}\b/.test(text))).toBe(false);
  const facts = popup.locator(".page-facts");
  await expect.poll(() => facts.innerText()).toMatch(/ChatGPT[\s\S]*Not known[\s\S]*Not reviewed yet/);
  await savePicture(popup, "popup-this-page");
  const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await expectNothingSeen(composer);
  await popup.close();
  await composer.close();
});

test("where no gate answers nothing is claimed of the page", async () => {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect
    .poll(() => popup.getByRole("region", { name: "This page" }).innerText(), { timeout: 10_000 })
    .toContain("Waymark is not at work on this page");
  await popup.close();
});

test("a signed-out page is reported as covered in part, with the reason, and not passed over in silence", async () => {
  const page = await browser.context.newPage();
  await page.goto(`https://${hostWhere.justify}/`);
  const popup = await popupFor("claude");
  await expect
    .poll(() => popup.getByRole("region", { name: "This page" }).innerText())
    .toContain(coverageReasonWords["no-composer"].name);
  await page.bringToFront();
  await until("the worker to have it", async () => (await keptReports(popup)).some(({ tool }) => tool === "claude"));
  const [report] = (await keptReports(popup)).filter(({ tool }) => tool === "claude");
  expect(report).toMatchObject({ state: "degraded", reasons: ["no-composer"], inFrame: false });

  // Somebody signs in, and the page shows its box.
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await page.locator("textarea").click();
  const state = async () => (await keptReports(popup)).find(({ tool }) => tool === "claude")?.state;
  await expect.poll(state, { timeout: 20_000 }).toBe("working");
  await popup.close();
  await page.close();
});
