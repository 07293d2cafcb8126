/** Records that something was made in a tool. One press makes several signs: within a minute they count as one. */
import type { Handlers } from "../../bridge/serve.ts";
import { uuid7 } from "../../core/uuid7.ts";
import type { Activity } from "../../schema/activity.ts";
import type { CreationRule } from "../../schema/creation-rule.ts";
import type { Policy } from "../../schema/policy.ts";

export interface CreationParts {
  readonly rules: readonly CreationRule[];
  readonly inForce: () => Promise<{ readonly policy: Policy }>;
  readonly store: (activity: Activity) => Promise<void>;
  readonly now: () => number;
}

const sameWithin = 60_000;

export function creationHandlers({ rules, inForce, store, now }: CreationParts): Pick<Handlers, "note-creation"> {
  const last = new Map<string, number>();
  return {
    "note-creation": async ({ rule: id }, { tab }) => {
      const rule = rules.find((one) => one.id === id);
      if (!rule) throw new Error("no such rule");
      const key = `${tab?.id ?? -1} ${rule.tool} ${rule.what}`;
      const before = last.get(key);
      if (before !== undefined && now() - before < sameWithin) return { noted: true };
      last.set(key, now());
      const { policy } = await inForce();
      await store({
        ...{ id: uuid7(now(), crypto.getRandomValues(new Uint8Array(10))), revision: 0, occurredAt: now() },
        ...{ kind: "creation", tool: rule.tool, host: rule.hosts[0]!, action: "record", outcome: "allowed" },
        ...{ rule: null, policy: policy.name, findings: [], size: "none", creation: { what: rule.what } },
      });
      return { noted: true };
    },
  };
}
