/** Every state of every screen that ships, in both themes: axe finds no fault, nothing sticks out of a small window, and nothing complains. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { places } from "../../gallery/places.ts";
import { ensureBrowser } from "../../scripts/find-browser.ts";
import { savePicture } from "./support/pictures.ts";

const configFile = "gallery/vite.config.ts";
let served: PreviewServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  await build({ configFile, logLevel: "warn" });
  served = await preview({ configFile, preview: { host: "127.0.0.1", port: 0 } });
  browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
  page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(place: string, state: string): Promise<void> {
  await page.goto(`${served.resolvedUrls!.local[0]}${place}.html?state=${encodeURIComponent(state)}`, { waitUntil: "load" });
  await page.locator("#root > *, waymark-nudge dialog, waymark-nudge .toast").first().waitFor();
}

test.each(places.flatMap((place) => place.states.map((state) => [place.name, state, place] as const)))(
  "%s: %s",
  async (name, state, place) => {
    complaints.length = 0;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: place.width, height: place.height });
      await open(name, state);
      await savePicture(page, `state-${name}-${state.replaceAll(/[^a-z]+/gi, "-")}-${colorScheme}`);
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
    }
    // 1280 CSS pixels at 400 % (WCAG 2.2, 1.4.10): nothing has to be scrolled sideways.
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  },
);

test("the wall shows them all, in both themes", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(served.resolvedUrls!.local[0]!);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const frames = await page.locator("iframe").count();
  expect(frames).toBe(places.reduce((sum, { states }) => sum + states.length * 2, 0));
  await savePicture(page, "states-wall");
});
