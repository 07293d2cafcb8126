import type { Activity } from "../../lib/schema/activity.ts";
import type { Entry } from "./entries.ts";

const oldest = 13 * 24 * 3_600_000;

/** Whether it is worth offering: somebody gets it, it has ended, and it is not too long ago. The worker looks again. */
export function canDispute({ rows }: Entry, { outcome, revision, occurredAt }: Activity, now: number): boolean {
  return rows.every(({ fate }) => fate !== "local") && outcome !== "held" && revision < 9 && now - occurredAt <= oldest;
}
