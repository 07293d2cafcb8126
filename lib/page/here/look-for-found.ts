/** Is this the page of a tool that was found here? Then there may be something to say of it. */

import type { GateParts } from "../gate.ts";
import type { FoundRoads } from "./found-roads.ts";

/** Nothing happens in the page of a tool that catalogue or policy names. Never rejects. */
export async function lookForFound(
  { toolHere, policy, showing }: Pick<GateParts, "toolHere" | "policy" | "showing">,
  roads: FoundRoads,
): Promise<void> {
  await policy.settled();
  if (window !== window.top || !/^(?:host|internal):/.test(toolHere()?.tool.id ?? "")) return;
  const shown = await showing.whenHere().catch(() => null);
  await shown?.tellFound(roads);
}
