/** What the page in place of a blocked tool shows, and what becomes of "ask for access". */
import type { BlockedTool } from "../bridge/protocol.ts";
import { knownTools } from "../core/known-tools.ts";
import { uuid7 } from "../core/uuid7.ts";
import type { Activity } from "../schema/activity.ts";
import type { ToolEntry } from "../schema/tool.ts";
import type { Configuration } from "./configuration.ts";
import type { Database } from "./database.ts";
import { readMeta, writeMeta } from "./meta.ts";
import type { Outbox } from "./outbox.ts";
import type { InForce } from "./policy-store.ts";
import type { Surroundings } from "./surroundings.ts";
import { syncTarget } from "./sync-target.ts";

/** How long one request stands: asking again within this time adds nothing. Milliseconds. */
const requestStands = 14 * 24 * 3_600_000;

export interface BlockedTools {
  /** Null for a tool that neither catalogue nor policy has. Never rejects. */
  describe(tool: string): Promise<BlockedTool | null>;
  /** Resolves once a request is on disk, this one or one that still stands. Rejects for a tool that is not blocked, or without a disk. */
  ask(tool: string): Promise<void>;
}

interface Parts {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly tools: readonly ToolEntry[];
  readonly surroundings: Surroundings;
  readonly configuration: () => Promise<Configuration>;
  readonly inForce: () => Promise<InForce>;
}

export function createBlockedTools(parts: Parts): BlockedTools {
  const { database, outbox, surroundings } = parts;

  async function find(id: string): Promise<{ tool: ToolEntry | undefined; inForce: InForce; blocked: boolean }> {
    const inForce = await parts.inForce();
    const tool = knownTools(parts.tools, inForce.policy).find((one) => one.id === id);
    return { tool, inForce, blocked: tool !== undefined && inForce.policy.status[id] === "blocked" };
  }

  async function stands(tool: string): Promise<boolean> {
    const asked = await readMeta(database, "asked");
    const at = Object.hasOwn(asked, tool) ? asked[tool] : undefined;
    return at !== undefined && surroundings.now() - at < requestStands;
  }

  return {
    async describe(id) {
      const { tool, inForce, blocked } = await find(id);
      if (!tool) return null;
      const { approved, supportUrl = null } = inForce.policy;
      const goesSomewhere = syncTarget(await parts.configuration()).open;
      const asked = goesSomewhere && (await stands(id).catch(() => false));
      return {
        name: tool.name,
        blocked,
        home: tool.home,
        approved: approved.filter((other) => other.tool !== id),
        supportUrl,
        access: !goesSomewhere ? "nowhere" : asked ? "asked" : "askable",
      };
    },

    async ask(id) {
      const { tool, inForce, blocked } = await find(id);
      if (!tool || !blocked) throw new Error("this tool is not blocked");
      const { managed } = await parts.configuration();
      const { pending, delivered, quarantine, history, local, meta } = database;
      // One step on disk: a worker that ends between the two would count one request twice.
      await database.transaction("rw", [pending, delivered, quarantine, history, local, meta], async () => {
        if (await stands(id)) return;
        const now = surroundings.now();
        await outbox.store(requestFor(tool, inForce, now), managed);
        await writeMeta(database, "asked", { ...(await readMeta(database, "asked")), [id]: now });
      });
    },
  };
}

function requestFor(tool: ToolEntry, { policy }: InForce, now: number): Activity {
  return {
    id: uuid7(now, crypto.getRandomValues(new Uint8Array(10))),
    revision: 0,
    occurredAt: now,
    kind: "access-request",
    tool: tool.id,
    host: tool.hosts[0]?.host ?? "",
    action: "block",
    outcome: "asked",
    rule: null,
    policy: policy.name,
    findings: [],
    size: "none",
  };
}
