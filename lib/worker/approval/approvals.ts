/** Asking for a tool to be approved from the card of something that was held, and telling the person of the answers. */
import type { ExtensionStatus } from "../../bridge/protocol.ts";
import type { Handlers } from "../../bridge/serve.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { type Configuration, maySend } from "../configuration/configuration.ts";
import { syncTarget } from "../configuration/sync-target.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { AccessRequest } from "../store/access-request.ts";
import { answerWords } from "./answer-words.ts";
import type { Requests } from "./requests.ts";

/** In the popup. */
const mostShown = 3;

export interface ApprovalParts {
  readonly requests: Requests;
  /** The catalogue. */
  readonly tools: readonly ToolEntry[];
  readonly configuration: () => Promise<Configuration>;
  readonly inForce: () => Promise<InForce>;
  readonly now: () => number;
  readonly notify: (words: { readonly title: string; readonly message: string }) => Promise<void>;
  /** Something new waits to be sent. */
  readonly asked: () => void;
}

export interface Approvals {
  /** Rejects where policy or IT has no such way, for a tool that nobody knows, and without a disk. */
  readonly handlers: Pick<Handlers, "ask-approval">;
  /** Of every answer once, by a notification. */
  tell(): Promise<void>;
  /** How the last requests stand, the latest first. Empty without a disk. */
  standing(): Promise<NonNullable<ExtensionStatus["requests"]>>;
}

export function createApprovals(parts: ApprovalParts): Approvals {
  const { requests } = parts;

  async function find(id: string): Promise<{ tool: ToolEntry | undefined; policy: InForce["policy"] }> {
    const { policy } = await parts.inForce();
    return { policy, tool: knownTools(parts.tools, policy).find((one) => one.id === id) };
  }

  async function wordsFor(request: AccessRequest): Promise<{ title: string; message: string }> {
    const { tool } = await find(request.tool);
    return answerWords(tool?.name ?? request.tool, request, parts.now());
  }

  return {
    handlers: {
      "ask-approval": async ({ tool: id, purpose, expects }) => {
        const [{ tool, policy }, configuration] = await Promise.all([find(id), parts.configuration()]);
        if (!tool) throw new Error("nobody knows this tool");
        const { enabled = true, purposes } = policy.approval ?? {};
        if (!enabled || !syncTarget(configuration).open) throw new Error("there is nowhere to ask");
        if (purposes && !purposes.includes(purpose)) throw new Error("policy has no such purpose");
        const action = policy.status[id] === "blocked" ? "block" : "nudge";
        const asked = await requests.ask({ tool, purpose, expects, policy: policy.name, action }, maySend(configuration));
        parts.asked();
        return { asked };
      },
    },

    tell: () => requests.tellAnswers(async (request) => parts.notify(await wordsFor(request))),

    async standing() {
      const asked = await requests.all().catch(() => []);
      const latest = asked.slice(-mostShown).reverse();
      return Promise.all(latest.map(async (request) => ({ id: request.id, ...(await wordsFor(request)) })));
    },
  };
}
