/**
 * Where policy has it: what was used before Waymark was there, once, from the browser's history. Looked through here, and only counts by
 * month and tool are written down, like any activity. The permission is given back afterwards.
 */
import { countVisits, type PageVisit } from "../../core/tools/count-visits.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import { compileMatcher } from "../../core/tools/match-tool.ts";
import { uuid7 } from "../../core/uuid7.ts";
import type { Activity } from "../../schema/activity.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";

/** The parts of the browser's API that are needed; the first two exist only with the permission. */
export interface HistoryBrowser {
  readonly history?: {
    search(what: { text: string; startTime: number; maxResults: number }): Promise<{ readonly url?: string | undefined }[]>;
    getVisits(what: { url: string }): Promise<{ readonly visitTime?: number | undefined }[]>;
  };
  readonly permissions: {
    contains(what: { permissions: ["history"] }): Promise<boolean>;
    remove(what: { permissions: ["history"] }): Promise<boolean>;
  };
}

export interface EarlierVisits {
  /** True while policy wants it and nobody has allowed it. Never rejects. */
  due(): Promise<boolean>;
  /** Counts, if policy wants it, the browser allows it and it has not been done. */
  countIfAllowed(): Promise<void>;
}

interface Parts {
  readonly browser: HistoryBrowser;
  readonly database: Database;
  readonly tools: readonly ToolEntry[];
  readonly inForce: () => Promise<InForce>;
  readonly now: () => number;
  store(activity: Activity): Promise<void>;
}

/** A year back, milliseconds; and pages that a history can have. */
const reach = { time: 365 * 24 * 3_600_000, pages: 200_000 } as const;
const permission = { permissions: ["history"] as ["history"] };

export function createEarlierVisits({ browser, database, tools, inForce, now, store }: Parts): EarlierVisits {
  async function isWanted(): Promise<boolean> {
    if ((await inForce()).policy.history !== "count") return false;
    return !(await readMeta(database, "historyCounted").catch(() => true));
  }

  async function* visits(known: readonly ToolEntry[]): AsyncGenerator<PageVisit> {
    const matchTool = compileMatcher(known);
    const since = now() - reach.time;
    const pages = (await browser.history?.search({ text: "", startTime: since, maxResults: reach.pages })) ?? [];
    for (const { url = "" } of pages) {
      const parsed = URL.parse(url);
      if (!parsed?.protocol.startsWith("http")) continue;
      const page = { host: parsed.hostname, path: parsed.pathname };
      // Of all other pages not even the times are looked up.
      if (!matchTool(page)) continue;
      for (const { visitTime = 0 } of (await browser.history?.getVisits({ url })) ?? []) {
        if (visitTime >= since) yield { ...page, at: visitTime };
      }
    }
  }

  return {
    due: async () => (await isWanted()) && !(await browser.permissions.contains(permission).catch(() => true)),

    async countIfAllowed() {
      if (!(await isWanted()) || !(await browser.permissions.contains(permission))) return;
      const { policy } = await inForce();
      const known = knownTools(tools, policy);
      const all: PageVisit[] = [];
      for await (const visit of visits(known)) all.push(visit);
      for (const { tool, host, month, days } of countVisits(all, compileMatcher(known))) {
        await store({
          ...{ id: uuid7(now(), crypto.getRandomValues(new Uint8Array(10))), revision: 0, occurredAt: now(), kind: "discovery" },
          ...{ tool, host, action: "record", outcome: "allowed", rule: null, policy: policy.name, findings: [], size: "none" },
          found: { by: "history", signs: [], score: 0, month, days },
        });
      }
      // Last: the server takes the same month of a tool once.
      await writeMeta(database, "historyCounted", true);
      await browser.permissions.remove(permission).catch(() => false);
    },
  };
}
