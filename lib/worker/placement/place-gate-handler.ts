import type { Handlers } from "../../bridge/serve.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import { compileMatcher } from "../../core/tools/match-tool.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { WorkerParts } from "../worker-parts.ts";
import { findTool } from "./find-tool.ts";

/** Puts the gate into a frame whose own host nobody knows, where a page around it is a tool's. */
export function placeGateHandler(
  { tools, placeGate }: Pick<WorkerParts, "tools" | "placeGate">,
  inForce: () => Promise<InForce>,
): Handlers["place-gate"] {
  return async ({ around }, frame) => {
    const { policy } = await inForce();
    const match = findTool(compileMatcher(knownTools(tools, policy)), around, frame.tab?.url);
    if (!match) return { placed: false };
    await placeGate(frame, match);
    return { placed: true };
  };
}
