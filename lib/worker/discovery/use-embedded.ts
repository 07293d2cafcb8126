/** Writes down that somebody used the AI part of a product, as a visit: its host alone says nothing. */
import type { Handlers } from "../../bridge/serve.ts";
import { uuid7 } from "../../core/uuid7.ts";
import type { Activity } from "../../schema/activity.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { InForce } from "../policy/policy-store.ts";

interface Parts {
  readonly tools: readonly ToolEntry[];
  readonly inForce: () => Promise<InForce>;
  readonly now: () => number;
  store(activity: Activity): Promise<void>;
}

export function embeddedHandlers({ tools, inForce, now, store }: Parts): Pick<Handlers, "used-embedded"> {
  return {
    "used-embedded": async ({ tool, host }) => {
      if (!tools.some(({ id }) => id === tool)) return { noted: true };
      const { policy } = await inForce();
      await store({
        ...{
          id: uuid7(now(), crypto.getRandomValues(new Uint8Array(10))),
          revision: 0,
          occurredAt: now(),
          kind: "visit",
          tool,
          host,
        },
        ...{ action: "allow", outcome: "allowed", rule: null, policy: policy.name, findings: [], size: "none" },
      });
      return { noted: true };
    },
  };
}
