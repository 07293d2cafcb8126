import type { FindingsQuery } from "../../lib/schema/risk-finding.ts";
import { say } from "../words/say.ts";

export const sortNames: Record<FindingsQuery["sort"], string> = {
  rank: say("Urgency"),
  score: say("Score"),
  dueAt: say("Due"),
  openedAt: say("Opened"),
  lastSeenAt: say("Last seen"),
  status: say("Status"),
};
