import type { identityStates } from "../../lib/schema/incident-api.ts";
import type { Label } from "./labels.ts";
import { say } from "./say.ts";

/** How a request to look behind a pseudonym stands. */
export const identityLabels: Readonly<Record<(typeof identityStates)[number], Label>> = {
  waiting: { label: say("Waits for two others"), tone: "caution" },
  approved: { label: say("Two agreed"), tone: "ok" },
  refused: { label: say("Refused"), tone: "neutral" },
  expired: { label: say("Over"), tone: "neutral" },
  opened: { label: say("Opened"), tone: "notice" },
};
