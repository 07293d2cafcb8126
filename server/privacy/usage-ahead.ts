/**
 * The figures of the offered spans, counted ahead of being asked: with a million activities a year of them takes seconds. Counted anew every
 * hour, because a browser can change its group; and thrown away when somebody is erased.
 */
import type { z } from "zod";
import type { usageReply } from "../../lib/schema/admin-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSettings } from "./settings.ts";
import { countUsage, mondayOf } from "./usage.ts";

const offeredWeeks: readonly number[] = [4, 13, 52];

type Reply = z.infer<typeof usageReply>;

/** A job. */
export async function countUsageAhead(deps: Deps): Promise<void> {
  const { fewest } = await readSettings(deps);
  const monday = mondayOf(deps.now());
  for (const weeks of offeredWeeks) {
    const reply = await countUsage({ weeks }, fewest, deps);
    const row = { monday, fewest, counted_at: new Date(deps.now()), reply: JSON.stringify(reply) };
    await deps.database.db
      .insertInto("usage_answers")
      .values({ tenant_id: tenantId, weeks, ...row })
      .onConflict((conflict) => conflict.columns(["tenant_id", "weeks"]).doUpdateSet(row))
      .execute();
  }
}

/** What was counted ahead, if the weeks and the setting are still those. */
export async function usageCountedAhead(weeks: number, fewest: number, { database, now }: Deps): Promise<Reply | null> {
  const row = await database.reader
    .selectFrom("usage_answers")
    .select("reply")
    .where("tenant_id", "=", tenantId)
    .where("weeks", "=", weeks)
    .where("fewest", "=", fewest)
    .where("monday", "=", mondayOf(now()))
    .executeTakeFirst();
  return row?.reply ?? null;
}
