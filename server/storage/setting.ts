/** One row of the settings by its name: each is written by one module, which also knows its form. */
import type { Database } from "./open-database.ts";
import { tenantId } from "./tenant.ts";

interface Store {
  readonly database: Pick<Database, "db">;
}

/** As it was written; undefined where it never was. */
export async function readSetting({ database }: Store, name: string): Promise<unknown> {
  const row = await database.db
    .selectFrom("settings")
    .select("value")
    .where("tenant_id", "=", tenantId)
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.value;
}

export async function writeSetting({ database }: Store, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await database.db
    .insertInto("settings")
    .values({ tenant_id: tenantId, name, value: text })
    .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doUpdateSet({ value: text }))
    .execute();
}
