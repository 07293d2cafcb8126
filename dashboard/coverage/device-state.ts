import type { DeviceRow } from "../../lib/schema/dashboard-api.ts";
import type { Label } from "../words/labels.ts";
import { say } from "../words/say.ts";

/** Devices send a sign of life far more often than this; a day covers a night and a closed laptop. */
export const silentAfter = 24 * 60 * 60 * 1_000;

/** How a browser stands at time `now`: the first thing that somebody would have to look into, else that it reports. */
export function deviceState(row: DeviceRow, now: number): Label {
  if (row.revoked) return { label: say("Revoked"), tone: "neutral" };
  if (row.configErrors.length > 0) return { label: say("Configuration error"), tone: "caution" };
  if (row.copied) return { label: say("Two browsers under one key"), tone: "caution" };
  if (row.missing > 0) return { label: say("Events missing"), tone: "caution" };
  if (row.lastSeen === null) return { label: say("Not heard from yet"), tone: "notice" };
  if (now - row.lastSeen > silentAfter) return { label: say("Silent"), tone: "caution" };
  return { label: say("Reporting"), tone: "ok" };
}
