import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import type { Label } from "../words/labels.ts";
import { say } from "../words/say.ts";

/** How a request stands at this time, milliseconds since 1970. */
export function requestState({ decision }: Pick<RequestRow, "decision">, now: number): Label {
  if (!decision) return { label: say("Waits"), tone: "caution" };
  if (decision.decision === "deny") return { label: say("Denied"), tone: "stop" };
  return decision.until !== null && decision.until > now
    ? { label: say("Approved"), tone: "ok" }
    : { label: say("Approval ended"), tone: "neutral" };
}
