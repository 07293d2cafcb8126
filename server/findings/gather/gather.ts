/** Puts together what the rules look at. */
import type { Deps } from "../../deps.ts";
import { readSettings } from "../../privacy/settings.ts";
import { onlyCrowds } from "../only-crowds.ts";
import type { Posture } from "../posture.ts";
import { gatherDays } from "./gather-days.ts";
import { gatherFacts } from "./gather-facts.ts";
import { gatherFleet } from "./gather-fleet.ts";
import { gatherSeen } from "./gather-seen.ts";
import { gatherTools } from "./gather-tools.ts";

/** One query after the other: the embedded database has one connection, and a dashboard must not wait behind all of them. */
export async function gatherPosture(deps: Deps): Promise<Posture> {
  const { fewest, aggregatesOnly } = await readSettings(deps);
  const all = await gatherTools(deps);
  const tools = aggregatesOnly ? all.map((tool) => onlyCrowds(tool, fewest)) : all;
  return {
    now: deps.now(),
    fewest,
    tools,
    days: await gatherDays(deps),
    ...(await gatherSeen(deps)),
    factChanges: await gatherFacts(deps, new Set(tools.map(({ tool }) => tool))),
    fleet: await gatherFleet(deps),
  };
}
