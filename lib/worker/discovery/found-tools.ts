/** The tools that were found on this device: by what their pages do, or because their host is written like a known tool's. */
import type { ToolEntry } from "../../schema/tool.ts";
import type { Database } from "../store/database.ts";
import type { FoundTool } from "../store/found-tool.ts";
import { readMeta, writeMeta } from "../store/meta.ts";

/** Tools that nobody has opened for so long are forgotten, milliseconds; and so many are remembered. */
const remembered = { time: 180 * 24 * 3_600_000, tools: 200 } as const;

export interface FoundTools {
  /** The latest first. Never rejects. */
  all(): Promise<readonly FoundTool[]>;
  at(host: string): Promise<FoundTool | undefined>;
  /** Adds or replaces. */
  keep(tool: FoundTool): Promise<void>;
}

export function createFoundTools(database: Database, now: () => number): FoundTools {
  const all = () => readMeta(database, "foundTools").catch(() => []);
  return {
    all,
    at: async (host) => (await all()).find((one) => one.host === host),
    keep: (tool) =>
      database.transaction("rw", database.meta, async () => {
        const others = (await readMeta(database, "foundTools")).filter(({ host }) => host !== tool.host);
        const kept = [tool, ...others].filter(({ seenAt }) => seenAt + remembered.time > now());
        await writeMeta(database, "foundTools", kept.slice(0, remembered.tools));
      }),
  };
}

/** As an entry of the catalogue. The host alone: what is found on "corp.example" says nothing of "mail.corp.example". */
export function entryOf({ id, host }: Pick<FoundTool, "id" | "host">): ToolEntry {
  return { id, name: host, vendor: "found here", category: "chat", hosts: [{ host, exact: true }], home: `https://${host}/` };
}
