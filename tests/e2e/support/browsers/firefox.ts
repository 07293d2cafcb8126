/** A real Firefox over WebDriver BiDi, with every host name mapped to the test's server and, if wanted, the extension. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ensureBrowser } from "../../../../scripts/find-browser.ts";
import { type Composer, chordOf, commandKey, editorUrl, type Flavours, type OpenOptions } from "../composer.ts";
import type { ComposerName } from "../pages/editor-names.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";
import { nudge } from "./firefox-nudge.ts";
import { type ExtensionOptions, settingsOf } from "./settings.ts";

export interface FirefoxSession {
  readonly browser: Browser;
  readonly profile: string;
  /** A new tab with the editor's page under that host, focused and ready to type. */
  open(host: string, editor: ComposerName, options?: OpenOptions): Promise<FirefoxComposer>;
  /** Ends the browser and removes profile and copies. */
  dispose(): Promise<void>;
}

interface FirefoxComposer extends Composer {
  readonly page: Page;
}

export interface FirefoxOptions {
  readonly server: HostServer;
  readonly extension?: ExtensionOptions;
  /** Beside those that every test needs. */
  readonly preferences?: Readonly<Record<string, boolean | string>>;
  /** Default: the machine's Firefox. */
  readonly executablePath?: string;
}

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const { server, extension, preferences = {}, executablePath = await ensureBrowser("firefox") } = options;
  const folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  const profile = join(folder, "profile");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    extraPrefsFirefox: {
      // Every host, on the ports a person would use, is the test's server; other ports of loopback stay what they are.
      "network.dns.forceResolve": "127.0.0.1",
      "network.socket.forcePort": `443=${server.port}`,
      "network.stricttransportsecurity.preloadlist": false,
      "security.cert_pinning.enforcement_level": 0,
      "dom.events.testing.asyncClipboard": true,
      ...preferences,
    },
  });
  if (extension) {
    // A build that runs meanwhile empties its folder, and Firefox reads the add-on from where it was installed.
    const copy = join(folder, "extension");
    await cp(extension.build, copy, { recursive: true });
    await writeFile(join(copy, "demo-config.json"), settingsOf(extension));
    await browser.installExtension(copy);
  }
  return {
    browser,
    profile,
    open: (host, editor, how) => openFirefoxEditor(browser, host, editor, how),
    dispose: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** The first page, which opens by itself where the settings let it: of an extension's pages the driver knows no address. */
export async function firstPage({ browser }: FirefoxSession): Promise<Page> {
  let welcome: Page | undefined;
  await until("the first page", async () => {
    for (const page of await browser.pages()) {
      const where = await page.evaluate(() => location.pathname).catch(() => "");
      if (where === "/welcome.html") welcome = page;
    }
    return welcome !== undefined;
  });
  return welcome!;
}

/** A new tab with the editor's page under that host, focused and ready to type. */
export async function openFirefoxEditor(
  browser: Browser,
  host: string,
  editor: ComposerName,
  how?: OpenOptions,
): Promise<FirefoxComposer> {
  const page = await browser.newPage();
  await page.goto(editorUrl(host, editor, how));
  await page.waitForFunction(() => window.__editor !== undefined);
  await page.evaluate(() => window.__editor.focus());
  await page.waitForFunction(() => document.getElementById("composer")?.contains(document.activeElement));
  return {
    page,
    type: (text) => page.keyboard.type(text),
    paste: (text, flavours) => pasteText(page, text, flavours),
    undo: () => pressCommand(page, "z"),
    redo: () => pressCommand(page, "y"),
    text: () => editorText(page),
    seen: () => seenByPage(page),
    send: async () => {
      await Promise.all([page.waitForResponse((response) => response.url().endsWith("/prompt")), page.click("#send")]);
    },
    press: async (chord) => {
      const { modifier, key } = chordOf(chord);
      if (modifier) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      if (modifier) await page.keyboard.up(modifier);
    },
    clickSend: async () => {
      const { x, y } = await page.evaluate(() => window.__editor.sendAt());
      await page.mouse.click(x, y);
    },
    tried: () => page.evaluate(() => window.__editor.tried()),
    nudge: nudge(page),
    close: () => page.close(),
  };
}

async function pressCommand(page: Page, key: "v" | "y" | "z"): Promise<void> {
  await page.keyboard.down(commandKey);
  await page.keyboard.press(key);
  await page.keyboard.up(commandKey);
}

const keepers = new WeakMap<Browser, Promise<Page>>();

/** The document that writes the clipboard: never the page under test, which could listen. */
function clipboardPage(browser: Browser): Promise<Page> {
  let keeper = keepers.get(browser);
  if (!keeper) {
    keeper = browser.newPage().then(async (page) => {
      await page.goto("https://clipboard.invalid/");
      return page;
    });
    keepers.set(browser, keeper);
  }
  return keeper;
}

/** Puts the text on the browser's real clipboard and presses the paste key: a paste that the browser itself calls trusted. */
export async function pasteText(page: Page, text: string, flavours: Flavours = {}): Promise<void> {
  const keeper = await clipboardPage(page.browser());
  await keeper.bringToFront();
  await keeper.evaluate(
    async (plain, html) => {
      const parts: Record<string, Blob> = { "text/plain": new Blob([plain], { type: "text/plain" }) };
      if (html !== null) parts["text/html"] = new Blob([html], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    text,
    flavours.html ?? null,
  );
  await page.bringToFront();
  await pressCommand(page, "v");
}

/** The text as the editor's own model holds it. */
function editorText(page: Page): Promise<string> {
  return page.evaluate(() => window.__editor.text());
}

/** Every text that the page's hostile script got to see so far. */
function seenByPage(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__seen);
}
