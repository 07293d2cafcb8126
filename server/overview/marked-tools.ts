/** Tools of the inventory by what the overview counts of them, so that each of its figures opens the rows behind it. */
import type { InventoryQuery } from "../../lib/schema/dashboard-api.ts";
import type { Deps } from "../deps.ts";
import { firstSeen, mappedTools, ownedTools } from "./count-assets.ts";

/** Null where any will do. */
export async function markedTools(mark: InventoryQuery["mark"], deps: Deps): Promise<((tool: string) => boolean) | null> {
  if (mark === "") return null;
  if (mark === "owned" || mark === "unowned") {
    const owned = await ownedTools(deps);
    return (tool) => owned.has(tool) === (mark === "owned");
  }
  if (mark === "mapped" || mark === "unmapped") {
    const mapped = await mappedTools(deps);
    return (tool) => mapped.has(tool) === (mark === "mapped");
  }
  const since = deps.now() - Number(mark.slice("new-".length)) * 86_400_000;
  const first = await firstSeen(deps);
  return (tool) => (first.get(tool) ?? 0) >= since;
}
