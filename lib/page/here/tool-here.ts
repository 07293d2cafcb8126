/** Which AI tool this frame belongs to: by its own address, by the pages around it, or because the worker has put the gate here. */
import { knownTools } from "../../core/tools/known-tools.ts";
import { compileMatcher, type KnownTool, type MatchTool, type ToolMatch } from "../../core/tools/match-tool.ts";
import type { Catalogue } from "../../core/tools/tool-lines.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import type { PolicySource } from "../judge/policy-source.ts";
import { hostsAround, pageAddress } from "./page-address.ts";

const world = globalThis as unknown as { readonly waymarkPlacedFor?: string };

/** Asked at every event: the answer changes with the address and with the policy. */
export function createToolHere(catalogue: Catalogue, policy: PolicySource): () => ToolMatch | null {
  const matchers = new Map<string, MatchTool>();
  let compiledFor: PolicyHere | null = null;

  /** What policy adds, with what the catalogue says of tools that it only gives further hosts. */
  function added({ tools = [], found = [] }: PolicyHere): readonly KnownTool[] {
    const extended = tools.map(({ id }) => catalogue.byId(id)).filter((tool) => tool !== null);
    return knownTools(extended, { tools, found });
  }

  /** For pages of this host alone. */
  function matcherAt(host: string, known: PolicyHere | null): MatchTool {
    if (known !== compiledFor) matchers.clear();
    compiledFor = known;
    const made = matchers.get(host) ?? compileMatcher([...catalogue.at(host), ...(known ? added(known) : [])]);
    matchers.set(host, made);
    return made;
  }

  function find(): ToolMatch | null {
    const known = policy.current()?.policy ?? null;
    const address = pageAddress();
    const own = matcherAt(address.host, known)(address);
    if (own) return own;
    for (const host of hostsAround()) {
      const around = matcherAt(host, known)({ host, path: "/" });
      if (around) return around;
    }
    const placed = world.waymarkPlacedFor;
    if (placed === undefined) return null;
    const tool = catalogue.byId(placed) ?? (known && added(known).find(({ id }) => id === placed));
    return tool ? { tool, host: tool.hosts[0]?.host ?? "" } : null;
  }

  /**
   * On a host that is not in the catalogue somebody has put the gate here, and only the policy, which has not arrived, says for which
   * tool. What happens meanwhile is held, and belongs to the tool that the policy then names.
   */
  function unnamed(): ToolMatch {
    const { host } = pageAddress();
    const stand: KnownTool = { id: "own-tool", name: host, category: "chat", hosts: [{ host }] };
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
    return catalogue.has(pageAddress().host) ? null : unnamed();
  };
}
