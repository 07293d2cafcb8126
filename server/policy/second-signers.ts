/** Who signs hard stops besides the server, as the company has it. Browsers go by `policyCosigners` of their own managed storage. */
import { type SecondSigner, secondSigner } from "../../lib/schema/policy-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

const name = "policy.second-signers";

export async function readSecondSigners({ database }: Pick<Deps, "database">): Promise<SecondSigner[]> {
  const row = await database.db
    .selectFrom("settings")
    .select("value")
    .where("tenant_id", "=", tenantId)
    .where("name", "=", name)
    .executeTakeFirst();
  return secondSigner.array().catch([]).parse(row?.value);
}

export async function writeSecondSigners({ database }: Pick<Deps, "database">, signers: readonly SecondSigner[]): Promise<void> {
  const value = JSON.stringify(signers);
  await database.db
    .insertInto("settings")
    .values({ tenant_id: tenantId, name, value })
    .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doUpdateSet({ value }))
    .execute();
}
