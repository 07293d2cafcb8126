/**
 * Draws every picture of the mark from `components/mark-shape.ts`: the extension's icons, its toolbar states and the dashboard's icon.
 * The pictures are committed; run this again after a change of the shape: `node scripts/draw-icons.ts`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { markStates, markSvg } from "../components/mark-shape.ts";
import { ensureBrowser } from "./find-browser.ts";

const root = new URL("../", import.meta.url);
const pictures = [
  ...[16, 32, 48, 96, 128].map((size) => ({ name: `${size}`, state: "covered" as const, size })),
  ...markStates.flatMap((state) => [16, 32].map((size) => ({ name: `${state}-${size}`, state, size }))),
];

const browser = await chromium.launch({
  executablePath: await ensureBrowser("chromium"),
  // Chromium's sandbox refuses to start for root; elsewhere it stays on.
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  await mkdir(new URL("public/icon/", root), { recursive: true });
  for (const { name, state, size } of pictures) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" src="data:image/svg+xml,${encodeURIComponent(markSvg(state))}">`,
    );
    await page.locator("img").screenshot({ path: new URL(`public/icon/${name}.png`, root).pathname, omitBackground: true });
  }
} finally {
  await browser.close();
}
await writeFile(new URL("dashboard/public/icon.svg", root), `${markSvg("covered")}\n`);
console.log(`drew ${pictures.length} icons and dashboard/public/icon.svg`);
