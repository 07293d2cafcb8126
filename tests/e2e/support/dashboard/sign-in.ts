/** Signs in to the dashboard as its first person does: by the one-time link, then with a password of their own; then opens the inventory. */
import type { Page } from "playwright-core";

export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("New password").fill("four made-up words here");
  await page.getByRole("button", { name: "Set password and go on" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto(new URL("/inventory", link).href);
  await page.getByRole("heading", { level: 1, name: "Inventory" }).waitFor();
}
