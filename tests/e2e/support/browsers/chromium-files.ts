import type { Page } from "playwright-core";
import { commandKey } from "../composer.ts";
import type { FileSession, FileTab } from "../file-tab.ts";
import type { Severity } from "../pages/severe-pages.ts";
import type { ChromiumSession } from "./chromium.ts";
import { nudge } from "./chromium-nudge.ts";

export interface ChromiumFileTab extends FileTab {
  readonly page: Page;
}

/** The page `files` in Chromium. Files are set over the DevTools protocol: the browser itself fires the trusted events. */
interface ChromiumFileSession extends FileSession {
  open(host: string, under?: Severity): Promise<ChromiumFileTab>;
}

export function chromiumFiles(session: ChromiumSession): ChromiumFileSession {
  return {
    async open(host, under) {
      const page = await session.context.newPage();
      await page.goto(`https://${host}/files${under ? `?under=${under}` : ""}`);
      await page.waitForFunction(() => window.__inputs?.["react"] !== undefined);
      return {
        page,
        async choose(name, paths) {
          // Playwright's own way waits for an `input` event, which is just what must not come where something is held.
          const devTools = await page.context().newCDPSession(page);
          const expression = `window.__inputs[${JSON.stringify(name)}]`;
          const { result } = await devTools.send("Runtime.evaluate", { expression });
          await devTools.send("DOM.setFileInputFiles", { files: [...paths], objectId: result.objectId! });
          await devTools.detach();
        },
        async chooseDetached(path) {
          const chooser = page.waitForEvent("filechooser");
          await page.click("#attach");
          await (await chooser).setFiles(path);
        },
        async pastePicture(address = "") {
          const keeper = await session.context.newPage();
          await keeper.goto("https://clipboard.invalid/");
          await keeper.evaluate(copyPicture, address);
          await keeper.close();
          await page.bringToFront();
          await page.focus("#composer textarea");
          await page.keyboard.press(`${commandKey}+V`);
        },
        evaluate: (work) => page.evaluate(work),
        nudge: nudge(page),
        close: () => page.close(),
      };
    },
  };
}

/** Runs in a page of its own, never in the one under test, which could listen. */
async function copyPicture(address: string): Promise<void> {
  if (address !== "") {
    const picture = await (await fetch(address)).blob();
    return navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  }
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 4;
  canvas.getContext("2d")!.fillRect(0, 0, 2, 2);
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  await navigator.clipboard.write([new ClipboardItem({ "image/png": drawn! })]);
}
