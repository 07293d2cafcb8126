/** What the page in place of a blocked tool shows, and what becomes of "ask for access". */
import type { BlockedTool } from "../../bridge/protocol.ts";
import type { Handlers } from "../../bridge/serve.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { type Configuration, maySend } from "../configuration/configuration.ts";
import { syncTarget } from "../configuration/sync-target.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { Requests } from "./requests.ts";

export interface BlockedTools {
  /** Null for a tool that neither catalogue nor policy has. Never rejects. */
  describe(tool: string): Promise<BlockedTool | null>;
  /** Resolves once a request is on disk, this one or one that still stands. Rejects for a tool that is not blocked, or without a disk. */
  ask(tool: string): Promise<void>;
}

interface Parts {
  readonly requests: Requests;
  readonly tools: readonly ToolEntry[];
  readonly configuration: () => Promise<Configuration>;
  readonly inForce: () => Promise<InForce>;
}

export function createBlockedTools(parts: Parts): BlockedTools {
  const { requests } = parts;

  async function find(id: string): Promise<{ tool: ToolEntry | undefined; inForce: InForce; blocked: boolean }> {
    const inForce = await parts.inForce();
    const tool = knownTools(parts.tools, inForce.policy).find((one) => one.id === id);
    return { tool, inForce, blocked: tool !== undefined && inForce.policy.status[id] === "blocked" };
  }

  return {
    async describe(id) {
      const { tool, inForce, blocked } = await find(id);
      if (!tool) return null;
      const { approved, supportUrl = null } = inForce.policy;
      const goesSomewhere = syncTarget(await parts.configuration()).open;
      const asked = goesSomewhere && (await requests.waits(id, []).catch(() => false));
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
      const mayLeave = maySend(await parts.configuration());
      await requests.ask({ tool, expects: [], policy: inForce.policy.name, action: "block" }, mayLeave);
    },
  };
}

/** What our own page can ask of them. `asked`: something new waits to be sent. */
export function blockedToolHandlers(
  { describe, ask }: BlockedTools,
  asked: () => void,
): Pick<Handlers, "describe-blocked" | "ask-access"> {
  return {
    "describe-blocked": ({ tool }) => describe(tool),
    "ask-access": async ({ tool }) => {
      await ask(tool);
      asked();
      return { asked: true };
    },
  };
}
