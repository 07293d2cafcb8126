/** Which AI tool this frame belongs to: by its own address, by the pages around it, or because the worker has put the gate here. */
import { knownTools } from "../core/known-tools.ts";
import { compileMatcher, type MatchTool, type ToolMatch } from "../core/match-tool.ts";
import type { Policy } from "../schema/policy.ts";
import type { ToolEntry } from "../schema/tool.ts";
import { hostsAround, pageAddress } from "./page-address.ts";
import type { PolicySource } from "./policy-source.ts";

const world = globalThis as unknown as { readonly waymarkPlacedFor?: string };

/** Asked at every event: the answer changes with the address and with the policy. */
export function createToolHere(catalogue: readonly ToolEntry[], policy: PolicySource): () => ToolMatch | null {
  const catalogued = compileMatcher(catalogue);
  const anyPath = compileMatcher(catalogue.map((tool) => ({ ...tool, hosts: tool.hosts.map(({ host }) => ({ host })) })));
  let compiledFor: Policy | null = null;
  let matchTool: MatchTool = catalogued;

  function tools(known: Policy): readonly ToolEntry[] {
    return knownTools(catalogue, known);
  }

  function find(): ToolMatch | null {
    const known = policy.current()?.policy ?? null;
    if (known && known !== compiledFor) {
      compiledFor = known;
      matchTool = compileMatcher(tools(known));
    }
    const own = matchTool(pageAddress());
    if (own) return own;
    for (const host of hostsAround()) {
      const around = matchTool({ host, path: "/" });
      if (around) return around;
    }
    const placed = world.waymarkPlacedFor;
    const tool = placed === undefined ? undefined : (known ? tools(known) : catalogue).find(({ id }) => id === placed);
    return tool ? { tool, host: tool.hosts[0]?.host ?? "" } : null;
  }

  /**
   * On a host that is not in the catalogue somebody has put the gate here, and only the policy, which has not arrived, says for which
   * tool. What happens meanwhile is held, and belongs to the tool that the policy then names.
   */
  function unnamed(): ToolMatch {
    const { host } = pageAddress();
    const stand: ToolEntry = { id: "own-tool", name: host, vendor: host, category: "chat", hosts: [{ host }], home: "" };
    return {
      get tool() {
        return find()?.tool ?? stand;
      },
      get host() {
        return find()?.host ?? host;
      },
    };
  }

  return () => {
    const found = find();
    if (found || policy.current()) return found;
    return anyPath(pageAddress()) ? null : unnamed();
  };
}
