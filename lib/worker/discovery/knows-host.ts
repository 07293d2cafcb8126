/** Whether a host is one that catalogue or policy speaks of, whatever the path: what AI there is on it they say. */

import { parse } from "tldts";
import { knownTools } from "../../core/tools/known-tools.ts";
import { compileMatcher } from "../../core/tools/match-tool.ts";
import type { Policy } from "../../schema/policy.ts";
import type { ToolEntry } from "../../schema/tool.ts";

export function knowsHost(catalogue: readonly ToolEntry[], { tools = [] }: Pick<Policy, "tools">): (host: string) => boolean {
  const wide = knownTools(catalogue, { tools }).map((tool) => ({
    ...tool,
    hosts: [...tool.hosts, ...(tool.within ?? []).filter(isOneSite)].map(({ host }) => ({ host })),
  }));
  const matchTool = compileMatcher(wide);
  return (host) => matchTool({ host, path: "/" }) !== null;
}

/** Below a place where anybody puts sites of their own ("hf.space"), each site is another. */
function isOneSite({ host }: { readonly host: string }): boolean {
  return parse(host, { allowPrivateDomains: true }).domain !== null;
}
