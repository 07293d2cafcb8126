/** The store of policies, with the tools that were found on this device beside each. */
import type { ToolEntry } from "../../schema/tool.ts";
import type { PolicyStore } from "../policy/policy-store.ts";
import { entryOf, type FoundTools } from "./found-tools.ts";
import { knowsHost } from "./knows-host.ts";

/** A tool that catalogue or policy knows by now is theirs. */
export function withFoundTools(store: PolicyStore, foundTools: FoundTools, catalogue: readonly ToolEntry[]): PolicyStore {
  return {
    ...store,
    async inForce(configuration) {
      const inForce = await store.inForce(configuration);
      const known = knowsHost(catalogue, inForce.policy);
      const found = (await foundTools.all()).filter(({ host }) => !known(host)).map(entryOf);
      return found.length === 0 ? inForce : { ...inForce, policy: { ...inForce.policy, found } };
    },
  };
}
