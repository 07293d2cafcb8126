import { matchPatterns } from "../lib/core/tools/match-patterns.ts";
import type { ToolEntry } from "../lib/schema/tool.ts";

/**
 * Match patterns of the pages that the gate runs in. Whole hosts even where a tool has `paths`: a single-page app moves from one path
 * to the next without loading a page.
 */
export function contentMatches(tools: readonly ToolEntry[]): string[] {
  return matchPatterns(
    tools.flatMap((tool) => tool.hosts.map(({ host }) => host)),
    "https",
  );
}

/** Match patterns of the products that a tool is a part of. */
export function withinMatches(tools: readonly ToolEntry[]): string[] {
  return matchPatterns(
    tools.flatMap(({ within = [] }) => within.map(({ host }) => host)),
    "https",
  );
}
