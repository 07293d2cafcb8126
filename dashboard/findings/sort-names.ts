import type { FindingsQuery } from "../../lib/schema/risk-finding.ts";

export const sortNames: Record<FindingsQuery["sort"], string> = {
  rank: "Urgency",
  score: "Score",
  dueAt: "Due",
  openedAt: "Opened",
  lastSeenAt: "Last seen",
  status: "Status",
};
