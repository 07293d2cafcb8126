/** A real Chromium on a profile of its own, with every host name mapped to the test's server and, if wanted, the extension. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { ensureBrowser } from "../../../../scripts/find-browser.ts";
import { type Composer, chordOf, commandKey, editorUrl, type Flavours, type OpenOptions } from "../composer.ts";
import type { ComposerName } from "../pages/editor-names.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { nudge } from "./chromium-nudge.ts";
import { type ExtensionOptions, settingsOf } from "./settings.ts";

export interface ChromiumSession {
  readonly context: BrowserContext;
  readonly profile: string;
  /** A new tab with the editor's page under that host, focused and ready to type. */
  open(host: string, editor: ComposerName, options?: OpenOptions): Promise<ChromiumComposer>;
  /** Ends the browser; the profile stays, so that it can be searched. */
  close(): Promise<void>;
  /** Ends the browser and removes profile and copies. */
  dispose(): Promise<void>;
}

export interface ChromiumComposer extends Composer {
  readonly page: Page;
}

export interface ChromiumOptions {
  readonly server: HostServer;
  readonly extension?: ExtensionOptions;
}

/** What Playwright switches off and a browser with an extension needs. */
const unwantedDefaults = [
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-component-extensions-with-background-pages",
];

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  const args: string[] = [];
  if (options.extension) {
    const copy = join(folder, "extension");
    await cp(options.extension.build, copy, { recursive: true });
    await writeFile(join(copy, "demo-config.json"), settingsOf(options.extension));
    args.push(`--load-extension=${copy}`, `--disable-extensions-except=${copy}`);
  }
  return startChromium({ folder, args, server: options.server, executablePath: await ensureBrowser("chromium") });
}

export interface StartOptions {
  readonly folder: string;
  readonly args: readonly string[];
  readonly server: HostServer;
  readonly executablePath: string;
}

/** The part that an unpacked and a force-installed extension have in common. */
export async function startChromium({ folder, args, server, executablePath }: StartOptions): Promise<ChromiumSession> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "Default"), { recursive: true });
  // Without developer mode an unpacked extension that reloads itself comes back disabled.
  // A profile that is there already has its own.
  await writeFile(join(profile, "Default/Preferences"), JSON.stringify({ extensions: { ui: { developer_mode: true } } }), {
    flag: "wx",
  }).catch(ifThere);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: unwantedDefaults,
    permissions: ["clipboard-read", "clipboard-write"],
    args: [
      "--no-sandbox",
      // Debian's start script switches extension networking off unless told otherwise; elsewhere the flag means nothing.
      "--enable-remote-extensions",
      "--ignore-certificate-errors",
      // Loopback is left alone: the ingest API and the update server of a test stay reachable under their own ports.
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port},EXCLUDE 127.0.0.1,EXCLUDE localhost`,
      ...args,
    ],
  });
  context.setDefaultTimeout(15_000);
  const close = () => context.close();
  return {
    context,
    profile,
    open: (host, editor, how) => openEditor(context, editorUrl(host, editor, how)),
    close,
    dispose: async () => {
      await close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

async function openEditor(context: BrowserContext, url: string): Promise<ChromiumComposer> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.__editor !== undefined);
  await page.evaluate(() => window.__editor.focus());
  await page.waitForFunction(() => document.getElementById("composer")?.contains(document.activeElement));
  return {
    page,
    type: (text) => page.keyboard.type(text),
    paste: (text, flavours) => pasteText(page, text, flavours),
    undo: () => page.keyboard.press(`${commandKey}+Z`),
    redo: () => page.keyboard.press(`${commandKey}+Y`),
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

/** The extension's background worker, waiting for it if it has not started yet. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith("chrome-extension://");
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent("serviceworker", { predicate: isOurs });
}

const keepers = new WeakMap<BrowserContext, Promise<Page>>();

/** The document that writes the clipboard: never the page under test, which could listen. */
function clipboardPage(context: BrowserContext): Promise<Page> {
  let keeper = keepers.get(context);
  if (!keeper) {
    keeper = context.newPage().then(async (page) => {
      await page.goto("https://clipboard.invalid/");
      return page;
    });
    keepers.set(context, keeper);
  }
  return keeper;
}

/** Puts the text on the browser's real clipboard and presses the paste key: a paste that the browser itself calls trusted. */
export async function pasteText(page: Page, text: string, flavours: Flavours = {}): Promise<void> {
  const keeper = await clipboardPage(page.context());
  await keeper.evaluate(
    async ({ plain, html }) => {
      const parts: Record<string, Blob> = { "text/plain": new Blob([plain], { type: "text/plain" }) };
      if (html !== undefined) parts["text/html"] = new Blob([html], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    { plain: text, html: flavours.html },
  );
  await page.keyboard.press(`${commandKey}+V`);
}

/** The text as the editor's own model holds it. */
function editorText(page: Page): Promise<string> {
  return page.evaluate(() => window.__editor.text());
}

/** Every text that the page's hostile script got to see so far. */
function seenByPage(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__seen);
}
