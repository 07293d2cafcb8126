/** The accounts of this server: who there is, with which role. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { z } from "zod";
import type { accountChange, accountsReply, newAccount } from "../../lib/schema/admin-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { endSessionsOf } from "./sessions.ts";

export async function listAccounts({ database }: Deps): Promise<z.infer<typeof accountsReply>> {
  const rows = await database.db
    .selectFrom("users as u")
    .select(["u.user_id", "u.name", "u.role", "u.disabled_at", "u.password_hash", "u.oidc_subject"])
    .select((eb) =>
      eb
        .selectFrom("passkeys as p")
        .select(sql<number>`count(*)::int`.as("count"))
        .whereRef("p.tenant_id", "=", "u.tenant_id")
        .whereRef("p.user_id", "=", "u.user_id")
        .as("passkeys"),
    )
    .where("u.tenant_id", "=", tenantId)
    .orderBy("u.name")
    .limit(1000)
    .execute();
  return {
    rows: rows.map((row) => ({
      ...{ id: row.user_id, name: row.name, role: row.role, disabled: row.disabled_at !== null },
      ...{ hasPassword: row.password_hash !== null, passkeys: row.passkeys ?? 0, external: row.oidc_subject !== null },
    })),
  };
}

/** Throws 409 if the name is taken. */
export async function createAccount({ database, now }: Deps, { name, role }: z.infer<typeof newAccount>): Promise<string> {
  const id = randomUUID();
  const { numInsertedOrUpdatedRows = 0n } = await database.db
    .insertInto("users")
    .values({ tenant_id: tenantId, user_id: id, name, role, password_hash: null, created_at: new Date(now()) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw refuse(409, "name-taken", "There is an account of that name already.");
  return id;
}

/** Throws 400 where nothing is to change, 404, and 409 where nobody would be left who may change accounts. Ends the sessions of whoever is changed. */
export async function changeAccount(deps: Deps, id: string, change: z.infer<typeof accountChange>): Promise<void> {
  if (change.role === undefined && change.disabled === undefined) {
    throw refuse(400, "invalid", "body: expected a role, or disabled.", { field: "body", expected: "a role, or disabled" });
  }
  await deps.database.db.transaction().execute(async (db) => {
    // All owners locked: of two that take each other's role away, one must be refused.
    const owners = await db
      .selectFrom("users")
      .select("user_id")
      .where("tenant_id", "=", tenantId)
      .where("role", "=", "owner")
      .where("disabled_at", "is", null)
      .orderBy("user_id")
      .forUpdate()
      .execute();
    const leaves = change.disabled === true || (change.role !== undefined && change.role !== "owner");
    if (leaves && owners.length === 1 && owners[0]?.user_id === id) {
      throw refuse(409, "last-owner", "Somebody must stay who can change accounts: make another owner first.");
    }
    const row = await db
      .updateTable("users")
      .set({
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.disabled === undefined ? {} : { disabled_at: change.disabled ? new Date(deps.now()) : null }),
      })
      .where("tenant_id", "=", tenantId)
      .where("user_id", "=", id)
      .returning("user_id")
      .executeTakeFirst();
    if (!row) throw refuse(404, "unknown-account", "There is no such account.");
  });
  await endSessionsOf(deps, id);
}
