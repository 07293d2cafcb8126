/** Everything by which tools are found, put together: pages, look-alikes, AI within products, earlier visits. */
import type { Handlers, MessageSender } from "../../bridge/serve.ts";
import type { LookAlike } from "../../core/tools/look-alike.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Activity } from "../../schema/activity.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { Database } from "../store/database.ts";
import { discoveryHandlers } from "./discoveries.ts";
import { createEarlierVisits, type EarlierVisits, type HistoryBrowser } from "./earlier-visits.ts";
import type { FoundTools } from "./found-tools.ts";
import { embeddedHandlers } from "./use-embedded.ts";

/** What it needs of the browser. */
export interface DiscoveryBrowser {
  readonly history: HistoryBrowser;
  /** What a host is written like; null for one that is no copy. */
  copied(host: string): LookAlike | null;
  /** Puts what looks for signs of an AI tool into one frame. Rejects where the browser does not let us. */
  look(frame: MessageSender): Promise<void>;
}

interface Parts {
  readonly browser: DiscoveryBrowser;
  readonly database: Database;
  readonly foundTools: FoundTools;
  readonly tools: readonly ToolEntry[];
  readonly inForce: () => Promise<InForce>;
  readonly configuration: () => Promise<Configuration>;
  readonly now: () => number;
  store(activity: Activity): Promise<void>;
  announce(): Promise<void>;
  placeGate(frame: MessageSender, match: ToolMatch): Promise<void>;
}

export interface FindingOut {
  readonly handlers: ReturnType<typeof discoveryHandlers> & Pick<Handlers, "used-embedded">;
  readonly earlier: EarlierVisits;
}

export function createDiscovery(parts: Parts): FindingOut {
  const { browser, tools, configuration, placeGate } = parts;
  return {
    handlers: {
      ...embeddedHandlers(parts),
      ...discoveryHandlers({
        ...parts,
        catalogue: tools,
        look: (frame) => browser.look(frame),
        copied: (host) => browser.copied(host),
        placeGate: (frame, tool) => placeGate(frame, { tool, host: tool.hosts[0]?.host ?? "" }),
        serverUrl: async () => (await configuration()).config.serverUrl ?? "",
      }),
    },
    earlier: createEarlierVisits({ ...parts, browser: browser.history }),
  };
}
