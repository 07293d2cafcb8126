/** Firefox over WebDriver BiDi. */
import type { Browser, ElementHandle, FileChooser, Frame, Page } from "puppeteer-core";
import type { ManagedConfig } from "../lib/schema/managed-config.ts";
import { launchFirefox } from "../tests/e2e/support/browsers/firefox.ts";
import { nudge } from "../tests/e2e/support/browsers/firefox-nudge.ts";
import type { Backend } from "./backend.ts";
import {
  CannotDrive,
  type Clipboard,
  type Driver,
  flavoursOf,
  type Point,
  type Shown,
  shownBy,
  stronger,
  type Tab,
} from "./driver.ts";
import type { Part } from "./pages/publish.ts";

/** `extension`: null for a browser without it. */
export async function firefoxDriver(
  backend: Backend,
  extension: { readonly build: string; readonly config: ManagedConfig } | null,
): Promise<Driver> {
  const server = { port: backend.port, received: [], requests: [], close: async () => {} };
  const session = await launchFirefox(extension ? { server, extension } : { server });
  const { browser } = session;
  const keeper = await browser.newPage();
  await keeper.goto("https://clipboard.invalid/");
  return {
    browser: "firefox",
    version: (await browser.version()).replace(/^firefox\//i, "Firefox "),
    open: openInOneTab(browser, keeper),
    close: () => session.dispose(),
  };
}

/** One tab after the other is the same tab: a new one costs a process, and nothing of the last page is left in it. */
function openInOneTab(browser: Browser, keeper: Page): Driver["open"] {
  let idle: Page | undefined;
  return async (url) => {
    const page = idle && !idle.isClosed() ? idle : await browser.newPage();
    if (page !== idle) page.on("dialog", (dialog) => void dialog.accept());
    idle = page;
    await page.goto(url);
    return tabOf(page, keeper);
  };
}

/** Reads the nudge of one frame; it shows itself in the frame that holds something. */
function nudgeIn(page: Page, frame: Frame) {
  const asPage = { browser: () => page.browser(), mainFrame: () => frame, mouse: page.mouse };
  return nudge(asPage as unknown as Page);
}

async function tabOf(page: Page, keeper: Page): Promise<Tab> {
  const frame = await mountedFrame(page);
  const inFrame = frame !== page.mainFrame();
  const views = [...new Set([page.mainFrame(), frame])].map((one) => nudgeIn(page, one));
  const where = async (part: Part): Promise<Point | null> => {
    const point = await frame.evaluate((name) => window.__mx!.where(name), part);
    if (point === null || !inFrame) return point;
    const around = await (await frame.frameElement())?.boundingBox();
    return around ? { x: around.x + point.x, y: around.y + point.y } : null;
  };
  return {
    where,
    has: (part) => frame.evaluate((name) => window.__mx!.has(name), part),
    focus: (part) => frame.evaluate((name) => window.__mx!.focus(name), part),
    submitForm: () => frame.evaluate(() => window.__mx!.submitForm()),
    shown: () => frame.evaluate(() => window.__mx!.shown()),
    click: ({ x, y }) => page.mouse.click(x, y),
    key: (combination) => pressAll(page, combination.split("+")),
    type: (text) => page.keyboard.type(text),
    setClipboard: async (content) => {
      if (content.png) throw new CannotDrive("this browser keeps no picture on its clipboard while it has no window");
      await writeClipboard(keeper, content);
      await page.bringToFront();
    },
    drop: async () => {
      throw new CannotDrive("no automation of this browser drags something in from outside");
    },
    choose: async (part, files) => {
      if (inFrame) return chooseInFrame(frame, part, files);
      const point = await where(part);
      const asked = page.waitForFileChooser({ timeout: 8_000 });
      const press = point ? page.mouse.click(point.x, point.y) : frame.evaluate((name) => window.__mx!.press(name), part);
      const [chooser] = (await Promise.all([asked, press])) as [FileChooser, unknown];
      await chooser.accept([...files]);
    },
    waymark: async () => {
      let strongest: Shown = "nothing";
      for (const view of views) {
        const seen = await view.view().catch(() => null);
        if (seen) strongest = stronger(strongest, shownBy(seen));
      }
      return strongest;
    },
    close: async () => {},
  };
}

/** The dialog of a frame is not announced: its input gets the files, if it has one in the document. */
async function chooseInFrame(frame: Frame, part: Part, files: readonly string[]): Promise<void> {
  const input = part === "attach" ? await frame.$("input[type=file]") : null;
  if (!input) throw new CannotDrive("no automation of this browser sees a dialog for files that a frame opens");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...files);
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  const [key, ...held] = [...keys].reverse() as Parameters<Page["keyboard"]["press"]>[0][];
  for (const modifier of held.reverse()) await page.keyboard.down(modifier);
  // With a capital letter Firefox takes the Shift key to be down.
  if (key) await page.keyboard.press((key.length === 1 ? key.toLowerCase() : key) as typeof key);
  for (const modifier of held.reverse()) await page.keyboard.up(modifier);
}

async function mountedFrame(page: Page): Promise<Frame> {
  const end = Date.now() + 15_000;
  for (;;) {
    for (const frame of page.frames()) {
      if (await frame.evaluate(() => window.__mx !== undefined).catch(() => false)) return frame;
    }
    if (Date.now() > end) throw new Error(`no mount was there after 15 seconds at ${page.url()}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}

async function writeClipboard(keeper: Page, content: Clipboard): Promise<void> {
  await keeper.bringToFront();
  await keeper.evaluate(async (flavours) => {
    const blobs = flavours.map(([type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return [type, new Blob([bytes], { type })] as const;
    });
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, flavoursOf(content));
}
