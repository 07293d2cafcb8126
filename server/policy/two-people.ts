/** Whether somebody else has to agree where hard stops change. */
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

const name = "policy.two-people";

export async function readTwoPeople({ database }: Pick<Deps, "database">): Promise<boolean> {
  const row = await database.db
    .selectFrom("settings")
    .select("value")
    .where("tenant_id", "=", tenantId)
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.value === true;
}

export async function writeTwoPeople({ database }: Pick<Deps, "database">, twoPeople: boolean): Promise<void> {
  const value = JSON.stringify(twoPeople);
  await database.db
    .insertInto("settings")
    .values({ tenant_id: tenantId, name, value })
    .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doUpdateSet({ value }))
    .execute();
}
