/** The starter policies, as texts that a company can begin a draft with. */
import type { Policy } from "../../lib/schema/policy.ts";
import type { StartersReply } from "../../lib/schema/policy-api.ts";
import { starters } from "../../rules/policies/starters.ts";
import { writePolicyText } from "../../rules/write-policy-text.ts";
import type { Deps } from "../deps.ts";

/** Each with the lists of the policy in force. */
export async function listStarters({ policies }: Pick<Deps, "policies">): Promise<StartersReply> {
  const { policy: inForce } = await policies.current();
  return {
    rows: starters.map(({ id, about, policy }) => ({ id, about, text: writePolicyText(keepLists(policy, inForce)) })),
  };
}

/** The starter with what the company has said of its tools; a starter knows none. */
export function keepLists(starter: Policy, { tools, status, approved }: Policy): Policy {
  return { ...starter, ...(tools ? { tools } : {}), status, approved };
}
