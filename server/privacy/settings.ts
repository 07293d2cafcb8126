/** What the company has set about people's privacy. */
import { fewestPeople, type PrivacySettings, privacySettings } from "../../lib/schema/privacy-settings.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

const defaults: PrivacySettings = {
  aggregatesOnly: false,
  fewest: fewestPeople,
  retentionDays: 90,
  countsDays: 400,
  identityKey: null,
};

export async function readSettings({ database }: Pick<Deps, "database">): Promise<PrivacySettings> {
  const row = await database.db
    .selectFrom("settings")
    .select("value")
    .where("tenant_id", "=", tenantId)
    .where("name", "=", "privacy")
    .executeTakeFirst();
  const parsed = privacySettings.partial().safeParse(row?.value ?? {});
  if (!parsed.success) throw new Error("settings: what is stored is not of this version");
  return { ...defaults, ...(parsed.data as Partial<PrivacySettings>) };
}

export async function writeSettings({ database }: Pick<Deps, "database">, settings: PrivacySettings): Promise<void> {
  const value = JSON.stringify(settings);
  await database.db
    .insertInto("settings")
    .values({ tenant_id: tenantId, name: "privacy", value })
    .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doUpdateSet({ value }))
    .execute();
}
