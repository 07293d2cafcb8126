import type { InventoryQuery } from "../../lib/schema/dashboard-api.ts";

/** Names of the columns that the server can sort by. */
export const sortLabels: Record<InventoryQuery["sort"], string> = {
  name: "Tool",
  status: "Status",
  firstSeen: "First seen",
  lastSeen: "Last seen",
  people: "People",
  devices: "Devices",
  activities: "Activities",
};
