/** Pictures that tests make of real screens. In `artifacts/` always; those of the README are renewed only when asked. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}/`, import.meta.url));

/** True where the pictures of the documentation, and the page that shows them, are made anew. */
export const picturesAreDue = process.env["WAYMARK_UPDATE_PICTURES"] === "1";

/** `WAYMARK_UPDATE_PICTURES=1 npm test -- e2e` also writes to docs/pictures. */
export async function savePicture(page: Page, name: string, only?: "artifacts"): Promise<void> {
  await mkdir(folder("artifacts/pictures"), { recursive: true });
  const path = `${folder("artifacts/pictures")}${name}.png`;
  await page.screenshot({ path, animations: "disabled" });
  if (!picturesAreDue || only) return;
  await mkdir(folder("docs/pictures"), { recursive: true });
  await copyFile(path, `${folder("docs/pictures")}${name}.png`);
}

/** One state of one screen, for docs/states.md alone: small, since there are many. */
export async function saveState(page: Page, name: string): Promise<void> {
  if (!picturesAreDue) return;
  await mkdir(folder("docs/pictures/states"), { recursive: true });
  const devTools = await page.context().newCDPSession(page);
  const { data } = await devTools.send("Page.captureScreenshot", { format: "webp", quality: 60 });
  await devTools.detach();
  await writeFile(`${folder("docs/pictures/states")}${name}.webp`, Buffer.from(data, "base64"));
}
