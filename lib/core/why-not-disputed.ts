/** Whether "this was wrong" can be said about an activity that was recorded. */
import type { Activity } from "../schema/activity.ts";

/** The server takes nothing that happened longer ago than 14 days; a day less leaves time for the way. Milliseconds. */
const oldest = 13 * 24 * 3_600_000;
const lastRevision = 9;

/** What is expected instead; null if it can. What is still held gets its next revision from the page that holds it. */
export function whyNotDisputed({ occurredAt, outcome, revision, disputed }: Activity, now: number): string | null {
  if (disputed) return "an activity that was not reported yet";
  if (outcome === "held") return "an activity that has ended";
  if (revision >= lastRevision) return "an activity with fewer changes";
  return now - occurredAt > oldest ? "an activity of the last 13 days" : null;
}
