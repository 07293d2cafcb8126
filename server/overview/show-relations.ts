/** GET /api/relations: which groups use which tools, with which accounts, for which data, and what was given access. */
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { gatherRelations } from "./gather-relations.ts";

/**
 * What the job has put together; `at` says when. Only where there is none yet for as few people as may be shown, as in the first minutes,
 * it is put together now. Statuses are those of now.
 */
export async function showRelations(deps: Deps): Promise<RelationsReply> {
  const { fewest } = await readSettings(deps);
  const stored = await deps.database.reader
    .selectFrom("relations_answers")
    .select("reply")
    .where("tenant_id", "=", tenantId)
    .where("fewest", "=", fewest)
    .executeTakeFirst();
  const reply = stored?.reply ?? (await gatherRelations(deps));
  const { policy } = await deps.policies.current();
  return { ...reply, tools: reply.tools.map((tool) => ({ ...tool, status: policy.status[tool.tool] ?? "unreviewed" })) };
}
