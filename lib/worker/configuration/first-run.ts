/** The page that says what Waymark does, opened by itself once: after the installation, unless the company has told its people already. */

import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";
import type { Configuration } from "./configuration.ts";

/** Right after an installation the browser may not have read what IT has set; it follows within seconds. Milliseconds. */
export const settingsArrive = 4_000;
/** How long it is waited where IT has installed the extension and nothing that it has set is there yet. Milliseconds. */
const settingsLate = 20_000;

/** To be called once, when the browser says that it has installed the extension. */
export async function noteInstallation(database: Database, now: number): Promise<void> {
  if ((await readMeta(database, "welcome")).state === "none") await writeMeta(database, "welcome", { state: "due", at: now });
}

/** Opens it if its time has come. Noted before it opens: rather not shown than shown twice. */
export async function welcomeIfDue(
  database: Database,
  { config, errors, installType }: Configuration,
  now: number,
  open: () => Promise<void>,
): Promise<void> {
  const due = await database.transaction("rw", database.meta, async () => {
    const { state, at } = await readMeta(database, "welcome");
    const nothingSet = Object.keys(config).length === 0 && errors.length === 0;
    const wait = installType === "admin" && nothingSet ? settingsLate : settingsArrive;
    if (state !== "due" || now - at < wait) return false;
    await writeMeta(database, "welcome", { state: "done", at: now });
    return config.consent !== "given";
  });
  if (due) await open();
}
