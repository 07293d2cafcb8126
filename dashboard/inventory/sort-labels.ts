import type { InventoryQuery } from "../../lib/schema/dashboard-api.ts";
import { say } from "../words/say.ts";

/** Names of the columns that the server can sort by. */
export const sortLabels: Record<InventoryQuery["sort"], string> = {
  name: say("Tool"),
  status: say("Status"),
  firstSeen: say("First seen"),
  lastSeen: say("Last seen"),
  people: say("People"),
  devices: say("Browsers"),
  activities: say("Activities"),
};
