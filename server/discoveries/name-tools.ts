/** What each tool is called: of the catalogue, of the policy, and of those that were found. */
import { knownTools } from "../../lib/core/tools/known-tools.ts";
import type { Deps } from "../deps.ts";
import { foundEntries } from "./read-discoveries.ts";

/** By id. A tool that none of them names has none here: its id stands for it. */
export async function nameTools(deps: Pick<Deps, "database" | "policies" | "tools">): Promise<ReadonlyMap<string, string>> {
  const { policy } = await deps.policies.current();
  const known = knownTools(deps.tools, { ...policy, found: await foundEntries(deps) });
  return new Map(known.map(({ id, name }) => [id, name]));
}
