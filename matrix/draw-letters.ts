import { chromium } from "playwright-core";
import { ensureBrowser } from "../scripts/find-browser.ts";

/** Runs `work` with something that draws a line of letters as a PNG, large enough for whoever reads pictures. */
export async function withLetters<Result>(
  work: (draw: (letters: string) => Promise<Buffer>) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    return await work(async (letters) => {
      await page.setContent('<p style="margin:30px;font:32px sans-serif">');
      await page.locator("p").evaluate((line, text) => {
        line.textContent = text;
      }, letters);
      return page.screenshot({ clip: { x: 0, y: 0, width: 640, height: 120 } });
    });
  } finally {
    await browser.close();
  }
}
