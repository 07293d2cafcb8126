/** People who may sign in to the dashboard. */
import type { Role } from "../../lib/schema/roles.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { hashPassword, verifyPassword } from "./password.ts";

type Store = Pick<Deps, "database">;

export async function findUser({ database }: Store, userId: string): Promise<{ name: string; role: Role; hasPassword: boolean }> {
  const row = await database.db
    .selectFrom("users")
    .select(["name", "role", "password_hash"])
    .where("tenant_id", "=", tenantId)
    .where("user_id", "=", userId)
    .executeTakeFirstOrThrow();
  return { name: row.name, role: row.role, hasPassword: row.password_hash !== null };
}

/** The user's id, or null if name and password do not fit; takes as long either way. */
export async function checkPassword({ database }: Store, name: string, password: string): Promise<string | null> {
  const row = await database.db
    .selectFrom("users")
    .select(["user_id", "password_hash"])
    .where("tenant_id", "=", tenantId)
    .where("name", "=", name.toLowerCase())
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return (await verifyPassword(password, row?.password_hash ?? null)) ? (row?.user_id ?? null) : null;
}

export async function setPassword({ database }: Store, userId: string, password: string): Promise<void> {
  await database.db
    .updateTable("users")
    .set({ password_hash: await hashPassword(password) })
    .where("tenant_id", "=", tenantId)
    .where("user_id", "=", userId)
    .execute();
}
