/** Which AI tool the pages around a frame belong to. */
import type { MatchTool, ToolMatch } from "../../core/tools/match-tool.ts";

/** `around`: hosts, the nearest first. `tabUrl` is the only one of which the path is known, and may be missing. */
export function findTool(matchTool: MatchTool, around: readonly string[], tabUrl: string | undefined): ToolMatch | null {
  for (const host of around) {
    const match = matchTool({ host, path: "/" });
    if (match) return match;
  }
  if (tabUrl === undefined || !URL.canParse(tabUrl)) return null;
  const { hostname, pathname } = new URL(tabUrl);
  return matchTool({ host: hostname, path: pathname });
}
