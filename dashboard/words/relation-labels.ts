import type { AccountClass, Plan } from "../../lib/schema/account.ts";
import { say } from "./say.ts";

/** What the layers of the relations hold, for one thing in each. */
export const layerLabels = {
  group: say("Group"),
  tool: say("Tool"),
  account: say("Account"),
  data: say("Data"),
  grant: say("Access and connectors"),
} as const;

export const accountLabels: Record<AccountClass, string> = {
  corporate: say("Company account"),
  personal: say("Personal account"),
  unknown: say("Account not known"),
};

export const planLabels: Record<Plan, string> = {
  free: say("free"),
  paid: say("paid"),
  enterprise: say("for companies"),
  unknown: say("plan not known"),
};
