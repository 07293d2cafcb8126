/** Pictures that tests make of real screens. In `artifacts/` always; those of the README are renewed only when asked. */
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}/`, import.meta.url));

/** `WAYMARK_UPDATE_PICTURES=1 npm test -- e2e` also writes to docs/pictures. */
export async function savePicture(page: Page, name: string): Promise<void> {
  await mkdir(folder("artifacts/pictures"), { recursive: true });
  const path = `${folder("artifacts/pictures")}${name}.png`;
  await page.screenshot({ path, animations: "disabled" });
  if (process.env["WAYMARK_UPDATE_PICTURES"] !== "1") return;
  await mkdir(folder("docs/pictures"), { recursive: true });
  await copyFile(path, `${folder("docs/pictures")}${name}.png`);
}
