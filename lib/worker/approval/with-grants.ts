/** The store of policies, with what was granted on this device on top of each. */
import { grant } from "../../core/policy/grant.ts";
import type { PolicyStore } from "../policy/policy-store.ts";
import type { Requests } from "./requests.ts";

export function withGrants(store: PolicyStore, requests: Requests, now: () => number): PolicyStore {
  return {
    ...store,
    async inForce(configuration) {
      const inForce = await store.inForce(configuration);
      const granted = await requests.granted().catch(() => []);
      return { ...inForce, policy: grant(inForce.policy, granted, now()) };
    },
  };
}
