import type { Policy } from "../../schema/policy.ts";
import { sortedJson } from "../sorted-json.ts";

/** The hard stops of a policy in their order: what a second person signs. */
export function hardStopsText({ rules }: Pick<Policy, "rules">): string {
  return sortedJson(rules.filter(({ hardStop }) => hardStop));
}
