import type { ToolEntry } from "../lib/schema/tool.ts";

/**
 * Match patterns of the pages that the gate runs in, sorted, none inside another. Whole hosts even where a tool has `paths`:
 * a single-page app moves from one path to the next without loading a page. "*.host" stands for the host itself, too.
 */
export function contentMatches(tools: readonly ToolEntry[]): string[] {
  const hosts = new Set(tools.flatMap((tool) => tool.hosts.map(({ host }) => host)));
  return [...hosts]
    .filter((host) => !parentsOf(host).some((parent) => hosts.has(parent)))
    .sort()
    .map((host) => `https://*.${host}/*`);
}

/** "a.b.c" has "b.c" and "c". */
function parentsOf(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join("."));
}
