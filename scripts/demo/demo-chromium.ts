/** Chrome, Edge or Chromium with the demo extension in it, for `npm start`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import type { DemoFolder } from "./demo-folder.ts";

/** Playwright switches extensions off by default. */
const unwantedDefaults = ["--disable-extensions", "--disable-component-extensions-with-background-pages"];

/** Starts it and waits until the extension runs. Throws if the browser does not take the extension. */
export async function openDemoChromium(executablePath: string, folder: DemoFolder, headless: boolean): Promise<BrowserContext> {
  mkdirSync(join(folder.profile, "Default"));
  writeFileSync(join(folder.profile, "Default", "Preferences"), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  const context = await chromium.launchPersistentContext(folder.profile, {
    executablePath,
    headless,
    // Pictures show what is there, not how it comes.
    ...(headless ? { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" } : { viewport: null }),
    ignoreDefaultArgs: unwantedDefaults,
    // Chrome itself, unlike Chromium, takes no unpacked extension on its command line; this asks over the debugger, which both do.
    args: ["--enable-unsafe-extension-debugging", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    env: folder.environment,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    await loadExtension(context, folder.extension);
    return context;
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function loadExtension(context: BrowserContext, path: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error("the browser gives no access to its debugger");
  const running = context.waitForEvent("serviceworker", {
    predicate: (worker) => worker.url().startsWith("chrome-extension://"),
  });
  const session = await browser.newBrowserCDPSession();
  // Not in Playwright's list of commands, which is made from an older protocol.
  const send = session.send as unknown as (name: string, parameters: object) => Promise<unknown>;
  await Promise.all([running, send.call(session, "Extensions.loadUnpacked", { path })]);
}

/** Fern in front; the dashboard, signed in, in the tab behind it. */
export async function showInChromium(context: BrowserContext, demoUrl: string, signInLink: string): Promise<void> {
  const [first] = context.pages();
  const fern = first ?? (await context.newPage());
  await fern.goto(demoUrl);
  const dashboard = await context.newPage();
  const signedIn = dashboard.waitForResponse((response) => response.url().endsWith("/api/session/link"));
  await dashboard.goto(signInLink);
  await signedIn;
  await fern.bringToFront();
}
