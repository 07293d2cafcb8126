import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import type { Label } from "../words/labels.ts";

/** How a request stands at this time, milliseconds since 1970. */
export function requestState({ decision }: Pick<RequestRow, "decision">, now: number): Label {
  if (!decision) return { label: "Waits", tone: "caution" };
  if (decision.decision === "deny") return { label: "Denied", tone: "stop" };
  return decision.until !== null && decision.until > now
    ? { label: "Approved", tone: "ok" }
    : { label: "Approval ended", tone: "neutral" };
}
