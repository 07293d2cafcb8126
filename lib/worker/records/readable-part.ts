/** What can be shown and counted of an activity that does not fit its schema: the fields that do. */
import { type Activity, activity, findingCount } from "../../schema/activity.ts";

/** What stands where a field cannot be read. Whose id, kind or tool it is there is no telling without. */
const unknown = {
  ...{ revision: 0, host: "unknown", action: "record", outcome: "not-verified", rule: null, policy: "", size: "none" },
} as const;

/** `sent` is anything at all. Null where not even id, kind and tool can be read. No field that the schema does not know is taken along. */
export function readablePart(sent: unknown, now: number): Activity | null {
  const given = typeof sent === "object" && sent !== null ? (sent as Record<string, unknown>) : {};
  const part: Record<string, unknown> = { ...unknown, occurredAt: now, findings: readableFindings(given["findings"]) };
  for (const [name, field] of Object.entries(activity.shape)) {
    const value = Object.hasOwn(given, name) ? field.safeParse(given[name]) : null;
    if (value?.success && value.data !== undefined) part[name] = value.data;
  }
  return activity.safeParse(part).data ?? null;
}

function readableFindings(sent: unknown): unknown[] {
  return Array.isArray(sent) ? sent.filter((finding) => findingCount.safeParse(finding).success).slice(0, 100) : [];
}
