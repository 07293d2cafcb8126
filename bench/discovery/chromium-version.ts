import { execFileSync } from "node:child_process";
import { ensureBrowser } from "../../scripts/find-browser.ts";

/** As the browser says it: "Chromium 156.0…". */
export async function chromiumVersion(): Promise<string> {
  return execFileSync(await ensureBrowser("chromium"), ["--version"], { encoding: "utf8" }).trim();
}
