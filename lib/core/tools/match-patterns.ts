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

/**
 * The pages of https patterns as globs over whole addresses (`include_globs`). A pattern costs every page of the web something, since a
 * browser hands all of them to each page's scripts; a glob costs nothing. But its "*" goes on past the host, and its host has no port and no
 * dot at its end: "https://*.a.example/*" fits "https://b.example/?x=www.a.example/" too. A script that came by globs asks its own page first.
 */
export function globsOf(patterns: readonly string[]): string[] {
  return [...new Set(patterns.flatMap((pattern) => [pattern.replace("://*.", "://"), pattern]))];
}

/** True if the host is below one of the others: "a.b.c" is below "b.c". */
export function isCovered(host: string, others: ReadonlySet<string>): boolean {
  const labels = host.split(".");
  return labels.slice(1).some((_, index) => {
    const parent = labels.slice(index + 1).join(".");
    return others.has(parent) && !standsAlone(parent);
  });
}
