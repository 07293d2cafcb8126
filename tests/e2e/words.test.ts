/** Another language, chosen by policy: nudge, popup, options and the page of a blocked tool speak it, in its direction, in a real browser. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { labels, reasons, ways } from "../../lib/page/nudge/words.ts";
import { extensionId } from "../../lib/schema/extension-id.ts";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";
import { loadMessages } from "../../lib/words/from-node.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { speak } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

const ownHelp = { de: "Hilfe beim Team KI", ar: "اسأل فريق الذكاء الاصطناعي" } as const;

const configOf = (language: "de" | "ar"): ManagedConfig => ({
  policy: {
    version: 1,
    name: "e2e",
    language,
    rules: [{ id: "cards", when: { categories: ["payment"] }, action: "justify" }],
    otherwise: "nudge",
    status: { deepseek: "blocked" },
    approved: [{ tool: "le-chat", name: "Le Chat", url: "https://chat.mistral.ai/" }],
    supportUrl: "https://help.example/ai",
    texts: {
      [language]: {
        "popup.help": ownHelp[language],
        // Two that are wrong: named in the popup, and nothing else is lost by them.
        "nudge.no-such-text": "?",
        "nudge.approved-tool": "?",
      },
    },
  },
});

describe.each([
  ["de", "ltr"],
  ["ar", "rtl"],
] as const)("%s", (language, direction) => {
  let server: HostServer;
  let browser: ChromiumSession;

  beforeAll(async () => {
    server = await serveHosts();
    browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: configOf(language) } });
    await serviceWorker(browser.context);
    // What the tests look for, and how they find the buttons.
    speak(language, loadMessages(language));
  });
  afterAll(async () => {
    speak("en", {});
    await browser?.dispose();
    await server?.close();
  });

  async function openPage(path: string, width: number): Promise<Page> {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.locator("main").waitFor();
    return page;
  }

  async function expectSound(page: Page, name: string): Promise<void> {
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      direction,
    ]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(passes.length).toBeGreaterThan(8);
    }
    await page.emulateMedia({ colorScheme: "light" });
    await savePicture(page, `words-${language}-${name}`);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }

  test("the card, its reasons and what it says in the end", async () => {
    const { card } = makeCanaries();
    const composer = await browser.open("chatgpt.com", "prosemirror");
    await composer.paste(`${card.value} ada@waymark.example`);
    const view = await composer.nudge.waitFor();
    expect(view).toMatchObject({ language, direction });
    expect(view.controls.map(({ name }) => name)).toContain(labels.approvedTool("Le Chat"));
    expect(view.text).not.toMatch(/\{|Paste|Cancel|looks like|card number/);
    await savePicture(composer.page, `words-${language}-nudge`);
    await composer.nudge.press("pasteAnyway");
    await composer.nudge.chooseReason(reasons["test-data"]);
    await savePicture(composer.page, `words-${language}-reasons`);
    await composer.nudge.press("confirmReason");
    await until("the text", async () => (await composer.text()).includes(card.value));
    await composer.paste(` ${makeCanaries().card.value}`);
    await composer.nudge.press("redact");
    await composer.nudge.says(ways.paste.redacted);
    await composer.close();
  });

  test("the popup, with policy's own words in it and those named that are wrong", async () => {
    const page = await openPage("popup.html", 360);
    await page.getByText(ownHelp[language]).first().waitFor();
    await page.getByText(`policy.texts.${language}.nudge.no-such-text`).waitFor();
    await page.getByText(`policy.texts.${language}.nudge.approved-tool`).waitFor();
    await page.getByRole("link", { name: sayHere("popup.records") }).waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/Not seen yet|Policy\b|Ask for/);
    await expectSound(page, "popup");
    await page.close();
  });

  test("the options page", async () => {
    const composer = await browser.open("chatgpt.com", "prosemirror");
    await composer.paste(`${makeCanaries().card.value} ada@waymark.example`);
    await composer.nudge.press("cancel");
    await composer.nudge.gone();
    await composer.close();
    const page = await openPage("options.html", 1280);
    await page.locator("aside").waitFor();
    expect(await page.title()).toBe(`${sayHere("records.title")} · Waymark`);
    await page
      .getByRole("button", { name: sayHere("outcome.cancelled") })
      .first()
      .press("Enter");
    await page.getByText(sayHere("outcome.cancelled.means")).waitFor();
    expect(await page.locator("aside").innerText()).not.toMatch(/\{|Your policy|held|goes through/);
    await expectSound(page, "options");
    await page.close();
  });

  test("the page of a blocked tool", async () => {
    const page = await openPage("blocked.html?tool=deepseek", 1280);
    await page.getByRole("heading", { level: 1, name: sayHere("blocked.title", { tool: "DeepSeek" }) }).waitFor();
    expect(await page.title()).toBe(sayHere("blocked.title", { tool: "DeepSeek" }));
    await expectSound(page, "blocked");
    await page.close();
  });
});
