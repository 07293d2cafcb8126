/** Whether a tool is so new that it is only waited for to be reviewed: after that, using it unreviewed is a finding of its own. */
import type { ToolPosture } from "./posture.ts";
import { day } from "./rule.ts";

export function isNew({ status, firstSeen }: Pick<ToolPosture, "status" | "firstSeen">, now: number): boolean {
  return status === "unreviewed" && now - firstSeen < 14 * day;
}
