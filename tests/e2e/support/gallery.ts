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
  /** What axe has against the page as it is. Throws where axe had nothing to look at. */
  faults(): Promise<readonly (readonly [id: string, html: readonly string[]])[]>;
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
    async open(which) {
      await page.goto(`${url}state.html?${new URLSearchParams(which)}`, { waitUntil: "load" });
      await page.locator("#root > *, waymark-nudge dialog, waymark-nudge .toast").first().waitFor();
    },
    async faults() {
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      if (passes.length <= 5) throw new Error(`axe looked at next to nothing: ${passes.length} rules`);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
