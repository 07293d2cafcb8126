/** Whether a change of policy touches what holds without exception, so that somebody else has to agree to it first. */
import type { Policy } from "../../schema/policy.ts";
import type { ToolStatus } from "../../schema/tool.ts";
import { hardStopsText } from "./hard-stops-text.ts";

/** True where a hard stop is another, or where a tool comes into one's reach, or leaves it, by its status. */
export function hardStopsDiffer(before: Policy, after: Policy): boolean {
  if (hardStopsText(before) !== hardStopsText(after)) return true;
  const reached = after.rules.flatMap(({ hardStop, when }) =>
    hardStop && when.status ? [{ status: when.status, tools: when.tools }] : [],
  );
  const statusOf = (policy: Policy, tool: string): ToolStatus => policy.status[tool] ?? "unreviewed";
  const changed = [...new Set([...Object.keys(before.status), ...Object.keys(after.status)])].filter(
    (tool) => statusOf(before, tool) !== statusOf(after, tool),
  );
  return changed.some((tool) =>
    reached.some(
      ({ status, tools }) =>
        (tools === undefined || tools.includes(tool)) &&
        status.includes(statusOf(before, tool)) !== status.includes(statusOf(after, tool)),
    ),
  );
}
