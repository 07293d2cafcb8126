/** Every state of every screen in every language: axe finds no fault, nothing sticks out of a small window, no button of the card takes two lines. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { places } from "../../gallery/places.ts";
import { languages } from "../../lib/words/languages.ts";
import { ensureBrowser } from "../../scripts/find-browser.ts";

const configFile = "gallery/vite.config.ts";
let served: PreviewServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await build({ configFile, logLevel: "warn" });
  served = await preview({ configFile, preview: { host: "127.0.0.1", port: 0 } });
  browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
  page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Runs in the page: what is wrong with the layout of its buttons. */
function crampedButtons(): string[] {
  const root = document.querySelector("waymark-nudge")?.shadowRoot ?? document;
  const cramped = [...root.querySelectorAll<HTMLElement>(".actions button, .actions a.button, .wm-button")].filter(
    (button) => button.checkVisibility() && (button.offsetHeight > 44 || button.scrollWidth > button.clientWidth + 1),
  );
  return cramped.map((button) => button.innerText);
}

const translated = languages.filter((language) => language !== "en");
test.each(translated.flatMap((language) => places.map((place) => [language, place.name, place] as const)))(
  "%s, %s",
  async (language, name, place) => {
    for (const state of place.states) {
      await page.setViewportSize({ width: place.width, height: place.height });
      const query = `language=${language}&state=${encodeURIComponent(state)}`;
      await page.goto(`${served.resolvedUrls!.local[0]}${name}.html?${query}`, { waitUntil: "load" });
      await page.locator("#root > *, waymark-nudge dialog, waymark-nudge .toast").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await page.evaluate(crampedButtons), state).toEqual([]);
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [state, id, nodes.map((node) => node.html)])).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
    }
  },
);
