/** The catalogue and, behind it, what policy adds: the tools that this company knows. */
import type { Policy } from "../schema/policy.ts";
import type { ToolEntry } from "../schema/tool.ts";

/** For `compileMatcher`: a host that both name belongs to policy's entry. With a catalogued id that tool's entry gets the hosts. */
export function knownTools(catalogue: readonly ToolEntry[], { tools = [] }: Pick<Policy, "tools">): readonly ToolEntry[] {
  const byId = new Map(catalogue.map((tool) => [tool.id, tool]));
  const added = tools.map(({ id, name, hosts, home }): ToolEntry => {
    const extended = byId.get(id);
    if (extended) return { ...extended, hosts };
    return { id, name, vendor: "added by policy", category: "chat", hosts, home: home ?? `https://${hosts[0]?.host}/` };
  });
  return [...catalogue, ...added];
}
