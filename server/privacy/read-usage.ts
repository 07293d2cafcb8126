/** GET /api/usage: what was counted ahead, or else counted now. */
import type { z } from "zod";
import type { usageQuery, usageReply } from "../../lib/schema/admin-api.ts";
import type { Deps } from "../deps.ts";
import { readSettings } from "./settings.ts";
import { countUsage } from "./usage.ts";
import { usageCountedAhead } from "./usage-ahead.ts";

export async function readUsage(query: z.infer<typeof usageQuery>, deps: Deps): Promise<z.infer<typeof usageReply>> {
  const { fewest } = await readSettings(deps);
  const ready = query.group === undefined ? await usageCountedAhead(query.weeks, fewest, deps) : null;
  return ready ?? countUsage(query, fewest, deps);
}
