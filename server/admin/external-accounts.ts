/** Accounts of the company's sign-in service: known by issuer and subject, never by a name that somebody could take. */
import { randomUUID } from "node:crypto";
import type { Role } from "../../lib/schema/roles.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

/** The account's id, made on first sight; its role is what the service says now. Null if it was disabled here. */
export async function findExternal(
  { database, now }: Pick<Deps, "database" | "now">,
  { subject, name, role }: { readonly subject: string; readonly name: string; readonly role: Role },
): Promise<string | null> {
  const known = await database.db
    .updateTable("users")
    .set({ role })
    .where("tenant_id", "=", tenantId)
    .where("oidc_subject", "=", subject)
    .returning(["user_id", "disabled_at"])
    .executeTakeFirst();
  if (known) return known.disabled_at ? null : known.user_id;
  const id = randomUUID();
  // A local account may have that name already: it stays another account.
  for (const free of [name.toLowerCase(), `${name.toLowerCase()} ${id.slice(0, 8)}`]) {
    const { numInsertedOrUpdatedRows = 0n } = await database.db
      .insertInto("users")
      .values({
        ...{ tenant_id: tenantId, user_id: id, name: free, role, password_hash: null },
        ...{ oidc_subject: subject, created_at: new Date(now()) },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows > 0n) return id;
  }
  return null;
}
