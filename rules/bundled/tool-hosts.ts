import hosts from "./tool-hosts.json" with { type: "json" };

/**
 * Hosts that are an AI tool as a whole, and nothing else of the catalogue: for the script that runs in every frame of every page. Made
 * when it is called.
 */
export function toolHosts(): ReadonlySet<string> {
  return new Set(hosts);
}
