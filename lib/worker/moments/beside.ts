/** What stands beside Waymark in this browser, for the heartbeat. Extensions only where policy asks for them and the browser lets us. */
import { browserMarks } from "../../core/beside/browser-marks.ts";
import { type InstalledExtension, listExtensions } from "../../core/beside/list-extensions.ts";
import type { AiExtension } from "../../schema/ai-extension.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Surroundings } from "../../schema/surroundings.ts";
import type { BrowserInfo } from "../../schema/wire.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";

/** The parts of the browser's API that are needed; `management` is there once somebody has granted it. */
export interface BesideBrowser {
  readonly id: string;
  list(): Promise<readonly InstalledExtension[]> | null;
  readonly brands: readonly string[];
}

/** A mark that no page has shown for so long is gone. Milliseconds. */
const marksLast = 30 * 86_400_000;
const most = 20;

export async function readBeside(
  database: Database,
  { id, list, brands }: BesideBrowser,
  catalogue: readonly AiExtension[],
  browser: BrowserInfo,
  policy: Policy,
  now: number,
): Promise<Surroundings> {
  const { marks, notCovered } = browserMarks(brands, browser.name);
  const installed = policy.extensions === "list" ? await list()?.catch(() => null) : null;
  const first = await readMeta(database, "extensionsSeen");
  const found = installed ? listExtensions(installed, catalogue, first, id) : null;
  if (found) await writeMeta(database, "extensionsSeen", found.first);
  const seen = (await readMeta(database, "marksSeen")).filter(({ at }) => at > now - marksLast);
  return {
    extensions: found?.listed ?? null,
    marks: [...marks, ...seen.map(({ kind, name }) => ({ kind, name }))].slice(0, most),
    notCovered,
  };
}

/** `names`: of the catalogue of AI extensions, or "Automation". True for a mark that is new. */
export async function noteMarks(database: Database, names: readonly string[], now: number): Promise<boolean> {
  return database.transaction("rw", database.meta, async () => {
    const before = await readMeta(database, "marksSeen");
    const rest = before.filter(({ name }) => !names.includes(name));
    const seen = names.map((name) => ({ kind: "agent" as const, name, at: now }));
    await writeMeta(database, "marksSeen", [...rest, ...seen].slice(-most));
    return names.some((name) => !before.some((mark) => mark.name === name));
  });
}
