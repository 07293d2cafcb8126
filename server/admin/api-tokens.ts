/** Tokens by which programs use the dashboard's API: named, with some permissions, for a while. */
import { randomUUID } from "node:crypto";
import { can, type Permission } from "../../lib/schema/roles.ts";
import type { Deps } from "../deps.ts";
import { hashToken, makeToken } from "../storage/hash-token.ts";
import { tenantId } from "../storage/tenant.ts";
import type { SignedIn } from "./sessions.ts";

const prefix = "wmk_";
const touchEvery = 60_000;

export interface NewApiToken {
  readonly label: string;
  readonly scopes: readonly Permission[];
  /** Days from now. */
  readonly days: number;
}

/** Makes a token and returns it: the only time that it can be read. */
export async function createApiToken({ database, now }: Deps, { label, scopes, days }: NewApiToken, userId: string) {
  const [token, id] = [prefix + makeToken(), randomUUID()];
  await database.db
    .insertInto("api_tokens")
    .values({
      ...{ tenant_id: tenantId, token_id: id, token_hash: hashToken(token), label, scopes: JSON.stringify(scopes) },
      ...{ created_by: userId, created_at: new Date(now()), expires_at: new Date(now() + days * 86_400_000) },
    })
    .execute();
  return { id, token };
}

/** Whoever brings this header, or null if it is no token of ours, or one that is over. */
export async function findApiToken({ database, now }: Deps, authorization: string): Promise<SignedIn | null> {
  const [, token] = /^Bearer (wmk_[A-Za-z0-9_-]{43})$/.exec(authorization) ?? [];
  if (!token) return null;
  const row = await database.db
    .selectFrom("api_tokens as t")
    .innerJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "t.tenant_id").onRef("u.user_id", "=", "t.created_by"))
    .select(["t.token_id", "t.label", "t.scopes", "t.created_by", "t.expires_at", "t.last_used_at", "u.role"])
    .where("t.tenant_id", "=", tenantId)
    .where("t.token_hash", "=", hashToken(token))
    .where("t.revoked_at", "is", null)
    .where("u.disabled_at", "is", null)
    .executeTakeFirst();
  const time = now();
  if (!row || row.expires_at.getTime() <= time) return null;
  if (time - (row.last_used_at?.getTime() ?? 0) >= touchEvery) {
    await database.db
      .updateTable("api_tokens")
      .set({ last_used_at: new Date(time) })
      .where("tenant_id", "=", tenantId)
      .where("token_id", "=", row.token_id)
      .execute();
  }
  // Never more than whoever made it may do today.
  const permissions = (row.scopes as Permission[]).filter((scope) => can(row.role, scope));
  const common = { hasPassword: true, byLink: false, role: null, kind: "token" } as const;
  return { sessionHash: row.token_id, userId: row.created_by, name: row.label, permissions, ...common };
}

export async function listApiTokens({ database }: Deps) {
  const rows = await database.db
    .selectFrom("api_tokens as t")
    .leftJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "t.tenant_id").onRef("u.user_id", "=", "t.created_by"))
    .select(["t.token_id", "t.label", "t.scopes", "t.created_at", "t.expires_at", "t.revoked_at", "t.last_used_at", "u.name"])
    .where("t.tenant_id", "=", tenantId)
    .orderBy("t.created_at", "desc")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.token_id,
    label: row.label,
    scopes: row.scopes as Permission[],
    by: row.name,
    createdAt: row.created_at.getTime(),
    expiresAt: row.expires_at.getTime(),
    revoked: row.revoked_at !== null,
    lastUsedAt: row.last_used_at?.getTime() ?? null,
  }));
}

/** False if there is no such token. */
export async function revokeApiToken({ database, now }: Deps, id: string): Promise<boolean> {
  const row = await database.db
    .updateTable("api_tokens")
    .set({ revoked_at: new Date(now()) })
    .where("tenant_id", "=", tenantId)
    .where("token_id", "=", id)
    .returning("token_id")
    .executeTakeFirst();
  return row !== undefined;
}
