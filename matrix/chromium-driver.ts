/** Chromium over the DevTools protocol. */
import type { BrowserContext, CDPSession, FileChooser, Frame, Page } from "playwright-core";
import type { ManagedConfig } from "../lib/schema/managed-config.ts";
import { launchChromium, serviceWorker } from "../tests/e2e/support/browsers/chromium.ts";
import { type NudgeView, nudgeHost, readNudge } from "../tests/e2e/support/nudge.ts";
import { until } from "../tests/e2e/support/until.ts";
import type { Backend } from "./backend.ts";
import {
  type Clipboard,
  type Dragged,
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
export async function chromiumDriver(
  backend: Backend,
  extension: { readonly build: string; readonly config: ManagedConfig } | null,
): Promise<Driver> {
  const server = { port: backend.port, received: [], requests: [], close: async () => {} };
  const session = await launchChromium(extension ? { server, extension } : { server });
  const { context } = session;
  if (extension) await serviceWorker(context);
  const keeper = await context.newPage();
  await keeper.goto("https://clipboard.invalid/");
  const opened = openInOneTab(context, keeper);
  return {
    browser: "chromium",
    version: `Chromium ${context.browser()?.version() ?? "of unknown version"}`,
    open: opened,
    close: () => session.dispose(),
  };
}

/** One tab after the other is the same tab: a new one costs a process, and nothing of the last page is left in it. */
function openInOneTab(context: BrowserContext, keeper: Page): Driver["open"] {
  // Listening from the start: Chromium is told to hand the dialog over when the first listener comes, and that takes a moment.
  const choosers: FileChooser[] = [];
  let idle: Page | undefined;
  return async (url) => {
    const page = idle && !idle.isClosed() ? idle : await context.newPage();
    if (page !== idle) {
      page.on("filechooser", (chooser) => choosers.push(chooser));
      page.on("dialog", (dialog) => void dialog.accept());
    }
    idle = page;
    choosers.length = 0;
    await page.goto(url);
    return tabOf(page, keeper, choosers);
  };
}

const pageSessions = new WeakMap<Page, Promise<CDPSession>>();

function pageSession(page: Page): Promise<CDPSession> {
  const known = pageSessions.get(page) ?? page.context().newCDPSession(page);
  pageSessions.set(page, known);
  return known;
}

async function tabOf(page: Page, keeper: Page, choosers: FileChooser[]): Promise<Tab> {
  const frame = await mountedFrame(page);
  const devTools = await pageSession(page);
  const where = async (part: Part): Promise<Point | null> => {
    const inFrame = await frame.evaluate((name) => window.__mx!.where(name), part);
    if (inFrame === null || frame === page.mainFrame()) return inFrame;
    const around = await (await frame.frameElement()).boundingBox();
    return around && { x: around.x + inFrame.x, y: around.y + inFrame.y };
  };
  return {
    where,
    has: (part) => frame.evaluate((name) => window.__mx!.has(name), part),
    focus: (part) => frame.evaluate((name) => window.__mx!.focus(name), part),
    submitForm: () => frame.evaluate(() => window.__mx!.submitForm()),
    shown: () => frame.evaluate(() => window.__mx!.shown()),
    click: ({ x, y }) => page.mouse.click(x, y),
    key: (combination) => page.keyboard.press(combination),
    type: (text) => page.keyboard.type(text),
    setClipboard: (content) => writeClipboard(keeper, content),
    drop: (point, dragged) => drop(devTools, point, dragged),
    choose: async (part, files) => {
      const point = await where(part);
      if (point) await page.mouse.click(point.x, point.y);
      else await frame.evaluate((name) => window.__mx!.press(name), part);
      await until("a dialog for files", () => choosers.length > 0);
      await choosers.shift()!.setFiles([...files]);
    },
    waymark: () => waymark(page, devTools),
    close: async () => {},
  };
}

async function mountedFrame(page: Page): Promise<Frame> {
  const end = Date.now() + 15_000;
  for (;;) {
    for (const frame of page.frames()) {
      if (await frame.evaluate(() => window.__mx !== undefined).catch(() => false)) return frame;
    }
    if (Date.now() > end) throw new Error(`no mount was there after 15 seconds at ${page.url()}`);
    await page.waitForTimeout(25);
  }
}

async function writeClipboard(keeper: Page, { plain, html, png }: Clipboard): Promise<void> {
  await keeper.evaluate(async (flavours) => {
    const blobs = flavours.map(async ([type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return [type, new Blob([bytes], { type })] as const;
    });
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(await Promise.all(blobs)))]);
  }, flavoursOf({ plain, html, png }));
}

async function drop(devTools: CDPSession, { x, y }: Point, { text, files = [] }: Dragged): Promise<void> {
  const items = text === undefined ? [] : [{ mimeType: "text/plain", data: text }];
  const data = { items, files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "dragOver", "drop"] as const) {
    await devTools.send("Input.dispatchDragEvent", { type, x, y, data });
  }
}

/** The strongest of what any frame of the page shows. */
async function waymark(page: Page, devTools: CDPSession): Promise<Shown> {
  let strongest: Shown = "nothing";
  for (const frame of page.frames()) {
    const there = await frame.evaluate((name) => document.querySelector(name) !== null, nudgeHost).catch(() => false);
    if (!there) continue;
    const own = frame === page.mainFrame() ? null : await sessionOf(frame);
    for (const shown of await readAll(own ?? devTools)) strongest = stronger(strongest, shown);
  }
  return strongest;
}

const sessions = new WeakMap<Frame, Promise<CDPSession | null>>();

/** A frame of another site has a session of its own; one of the same site is seen through its page's. */
function sessionOf(frame: Frame): Promise<CDPSession | null> {
  const open = () =>
    frame
      .page()
      .context()
      .newCDPSession(frame)
      .catch(() => null);
  const known = sessions.get(frame) ?? open();
  sessions.set(frame, known);
  return known;
}

/** Playwright does not reach closed roots; the protocol does. */
async function readAll(devTools: CDPSession): Promise<Shown[]> {
  const { root } = await devTools.send("DOM.getDocument", { depth: -1, pierce: true });
  const all: Shown[] = [];
  for (const backendNodeId of nudgeRoots(root)) {
    const { object } = await devTools.send("DOM.resolveNode", { backendNodeId });
    if (object.objectId === undefined) continue;
    const read = await devTools.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${readNudge.toString()})(this); }`,
      returnByValue: true,
    });
    all.push(shownBy(read.result.value as NudgeView));
  }
  return all;
}

interface DomNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

function nudgeRoots(node: DomNode): number[] {
  const here = node.localName === nudgeHost ? (node.shadowRoots ?? []).map(({ backendNodeId }) => backendNodeId) : [];
  const below = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...here, ...below.flatMap(nudgeRoots)];
}
