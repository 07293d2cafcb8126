/** Hosts as browsers want them: match patterns, none of which is inside another. */
import { standsAlone } from "./match-tool.ts";

/** Sorted. "*.host" stands for the host itself, too. `scheme` "*" is http and https. "exact": without the hosts' subdomains. */
export function matchPatterns(hosts: Iterable<string>, scheme: "https" | "*", reach: "below" | "exact" = "below"): string[] {
  const all = new Set(hosts);
  return [...all]
    .filter((host) => reach === "exact" || !isCovered(host, all))
    .sort()
    .map((host) => `${scheme}://${reach === "exact" || standsAlone(host) ? "" : "*."}${host}/*`);
}

/** True if the host is below one of the others: "a.b.c" is below "b.c". */
export function isCovered(host: string, others: ReadonlySet<string>): boolean {
  const labels = host.split(".");
  return labels.slice(1).some((_, index) => {
    const parent = labels.slice(index + 1).join(".");
    return others.has(parent) && !standsAlone(parent);
  });
}
