/** Firefox with the demo extension in it: for somebody at a display who has no Chrome, Edge or Chromium. */
import puppeteer, { type Browser } from "puppeteer-core";
import type { DemoFolder } from "./demo-folder.ts";

/** Starts it with the extension as a temporary add-on. Throws if the browser does not take it. */
export async function openDemoFirefox(executablePath: string, folder: DemoFolder): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: false,
    defaultViewport: null,
    userDataDir: folder.profile,
    env: folder.environment,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    await browser.installExtension(folder.extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Fern in front; the dashboard, signed in, in the tab behind it. */
export async function showInFirefox(browser: Browser, demoUrl: string, signInLink: string): Promise<void> {
  const [first] = await browser.pages();
  const fern = first ?? (await browser.newPage());
  await fern.goto(demoUrl);
  const dashboard = await browser.newPage();
  const signedIn = dashboard.waitForResponse((response) => response.url().endsWith("/api/session/link"));
  await dashboard.goto(signInLink);
  await signedIn;
  await fern.bringToFront();
}
