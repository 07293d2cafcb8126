/** The gallery, built and served, in a Chromium without the extension. */
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { ensureBrowser } from "../../../scripts/find-browser.ts";

const configFile = "gallery/vite.config.ts";

export interface Gallery {
  readonly page: Page;
  /** Of the wall that shows all. */
  readonly url: string;
  /** What the console and scripts complained of; to be emptied by whoever looks. */
  readonly complaints: string[];
  /** Shows one state and waits until it is there. */
  open(which: { readonly place: string; readonly state: string; readonly language?: string }): Promise<void>;
  /** What axe has against the page as it is, or what these rules of it have. Throws where axe had nothing to look at. */
  faults(rules?: readonly string[]): Promise<readonly (readonly [id: string, html: readonly string[]])[]>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  await build({ configFile, logLevel: "warn" });
  const served = await preview({ configFile, preview: { host: "127.0.0.1", port: 0 } });
  const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
  const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  const url = served.resolvedUrls!.local[0]!;
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return {
    page,
    url,
    complaints,
    async open({ place, state, language = "en" }) {
      const address = `${url}state.html?${new URLSearchParams({ place, state, language })}`;
      const here = new URL(page.url(), url).searchParams;
      if (here.get("place") === place && here.get("language") === language) {
        await page.evaluate((next) => {
          history.replaceState(null, "", next);
          dispatchEvent(new PopStateEvent("popstate"));
        }, address);
      } else await page.goto(address, { waitUntil: "load" });
      await page.waitForFunction((shown) => document.documentElement.dataset["state"] === shown, state);
      // What is edited stands in a frame of its own, closed until it has its text.
      if ((await page.locator("waymark-nudge iframe").count()) > 0) {
        await page.frameLocator("waymark-nudge iframe").locator("#text:enabled").waitFor();
      }
    },
    async faults(rules) {
      // A frame is looked at by itself: that it stands in a dialog is not seen from in there.
      const framed = page.frames().length > 1;
      const axe = new AxeBuilder({ page }).setLegacyMode(true).disableRules(framed ? ["region"] : []);
      const { violations, passes } = await (rules ? axe.withRules([...rules]) : axe).analyze();
      if (passes.length <= (rules ? 0 : 5)) throw new Error(`axe looked at next to nothing: ${passes.length} rules`);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
