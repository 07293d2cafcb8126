/** Drags from outside the browser, over the DevTools protocol: Chromium itself makes the events, and they are trusted. */
import type { CDPSession, Page } from "playwright-core";

export interface Dragged {
  readonly text?: string;
  readonly html?: string;
  /** Paths of files and folders. */
  readonly files?: readonly string[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** CSS pixels: of the element where one is named, of the viewport otherwise. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drops it on the middle of the element, or where `at` says in it. */
export async function dropOn(page: Page, selector: string, dragged: Dragged, at?: Point): Promise<void> {
  const box = (await page.locator(selector).boundingBox())!;
  await dropAt(page, { x: box.x + (at?.x ?? box.width / 2), y: box.y + (at?.y ?? box.height / 2) }, dragged);
}

export async function dropAt(page: Page, place: Point, dragged: Dragged): Promise<void> {
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  const devTools = await session;
  const items = [
    ...(dragged.text === undefined ? [] : [{ mimeType: "text/plain", data: dragged.text }]),
    ...(dragged.html === undefined ? [] : [{ mimeType: "text/html", data: dragged.html }]),
  ];
  const data = { items, files: [...(dragged.files ?? [])], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devTools.send("Input.dispatchDragEvent", { type, ...place, data });
  }
}
