import type { ToolEntry } from "../../lib/schema/tool.ts";

/**
 * Hosts that are an AI tool as a whole, and nothing else of the catalogue: for the script that runs in every frame of every page. Made
 * when it is called.
 */
export function toolHosts(): ReadonlySet<string> {
  const hosts = import.meta.glob<ToolEntry["hosts"]>("../tools/*.json", { eager: true, import: "hosts" });
  const whole = Object.values(hosts).flatMap((all) => all.filter(({ paths }) => paths === undefined));
  return new Set(whole.map(({ host }) => host));
}
