/** The one-time link by which the first person signs in: no default password, nothing to guess. */
import { randomUUID } from "node:crypto";
import type { Deps } from "../deps.ts";
import { hashToken, makeToken } from "../storage/hash-token.ts";
import { tenantId } from "../storage/tenant.ts";

const lifetime = 60 * 60_000;
const firstUser = "admin";

type Store = Pick<Deps, "database" | "now">;

/** True while nobody has set a password: then the server prints a link at its start. */
export async function needsSignInLink({ database }: Store): Promise<boolean> {
  const row = await database.db
    .selectFrom("users")
    .select("user_id")
    .where("tenant_id", "=", tenantId)
    .where("password_hash", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

/** Makes a link token for the administrator, good for one hour and one use; earlier ones stop working. */
export async function createSignInToken({ database, now }: Store): Promise<string> {
  const at = new Date(now());
  const userId = await database.db.transaction().execute(async (db) => {
    await db
      .insertInto("users")
      .values({ tenant_id: tenantId, user_id: randomUUID(), name: firstUser, password_hash: null, created_at: at })
      .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doNothing())
      .execute();
    const user = await db
      .selectFrom("users")
      .select("user_id")
      .where("tenant_id", "=", tenantId)
      .where("name", "=", firstUser)
      .executeTakeFirstOrThrow();
    return user.user_id;
  });
  return createLinkFor({ database, now }, userId);
}

/** The same for any account. */
export async function createLinkFor({ database, now }: Store, userId: string): Promise<string> {
  const token = makeToken();
  await database.db.transaction().execute(async (db) => {
    await db.deleteFrom("sign_in_links").where("tenant_id", "=", tenantId).where("user_id", "=", userId).execute();
    await db
      .insertInto("sign_in_links")
      .values({
        tenant_id: tenantId,
        token_hash: hashToken(token),
        user_id: userId,
        expires_at: new Date(now() + lifetime),
        used_at: null,
      })
      .execute();
  });
  return token;
}

/** Uses a token up: the user's id, or null if there is no such token, or it was used or is too old. */
export async function redeemSignInToken({ database, now }: Store, token: string): Promise<string | null> {
  // One statement: of two that come at once, only one finds it unused.
  const row = await database.db
    .updateTable("sign_in_links")
    .set({ used_at: new Date(now()) })
    .where("tenant_id", "=", tenantId)
    .where("token_hash", "=", hashToken(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date(now()))
    .returning("user_id")
    .executeTakeFirst();
  return row?.user_id ?? null;
}
