import { uuid7 } from "../../../lib/core/uuid7.ts";
import type { Activity } from "../../../lib/schema/activity.ts";

/** A recorded paste; the same number gives the same id. */
export function sampleActivity(number: number, changes: Partial<Activity> = {}): Activity {
  const random = Uint8Array.from({ length: 10 }, (_, index) => (number >> (8 * (index % 4))) & 0xff);
  const occurredAt = 1_795_000_000_000 - 60_000 + (number % 60_000);
  return {
    id: uuid7(occurredAt, random),
    revision: 0,
    occurredAt,
    kind: "paste",
    tool: "chatgpt",
    host: "chatgpt.com",
    action: "nudge",
    outcome: "held",
    rule: "credentials",
    policy: "Waymark nudge",
    findings: [],
    size: "under-1k",
    ...changes,
  };
}
