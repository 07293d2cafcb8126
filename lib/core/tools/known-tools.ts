/** The catalogue and, behind it, what was found here and what policy adds: the tools that this company knows. */
import type { PolicyHere } from "../../schema/policy-here.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { KnownTool } from "./match-tool.ts";

/** For `compileMatcher`: a host that both name belongs to policy's entry. With a catalogued id that tool's entry gets the hosts. */
export function knownTools<Catalogued extends KnownTool>(
  catalogue: readonly Catalogued[],
  { tools = [], found = [] }: Pick<PolicyHere, "tools" | "found">,
): readonly (Catalogued | ToolEntry)[] {
  const byId = new Map(catalogue.map((tool) => [tool.id, tool]));
  const added = tools.map(({ id, name, hosts, home }): Catalogued | ToolEntry => {
    const extended = byId.get(id);
    if (extended) return { ...extended, hosts };
    return { id, name, vendor: "added by policy", category: "chat", hosts, home: home ?? `https://${hosts[0]?.host}/` };
  });
  return [...catalogue, ...found, ...added];
}
