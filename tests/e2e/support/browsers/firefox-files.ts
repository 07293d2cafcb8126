import type { ElementHandle } from "puppeteer-core";
import type { FileSession } from "../file-tab.ts";
import type { FirefoxSession } from "./firefox.ts";
import { nudge } from "./firefox-nudge.ts";

/**
 * The page `files` in Firefox. BiDi's events are trusted, but `input` does not leave a shadow root, as it does when a person chooses; the
 * click that opens the dialog comes first here as there.
 */
export function firefoxFiles(session: FirefoxSession): FileSession {
  return {
    async open(host, under) {
      const page = await session.browser.newPage();
      await page.goto(`https://${host}/files${under ? `?under=${under}` : ""}`);
      await page.waitForFunction(() => window.__inputs?.["react"] !== undefined);
      return {
        async choose(name, paths) {
          const handle = await page.evaluateHandle((input) => window.__inputs[input]!, name);
          await handle.evaluate((input) => input.click());
          await (handle as ElementHandle<HTMLInputElement>).uploadFile(...paths);
        },
        async chooseDetached(path) {
          const [chooser] = await Promise.all([page.waitForFileChooser(), page.click("#attach")]);
          await chooser.accept([path]);
        },
        evaluate: (work) => page.evaluate(work) as never,
        nudge: nudge(page),
        close: () => page.close(),
      };
    },
  };
}
