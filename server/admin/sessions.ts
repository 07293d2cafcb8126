/** Who is signed in. A session is 256 random bits in a cookie; the database holds their hash. */
import { type Permission, type Role, rolePermissions } from "../../lib/schema/roles.ts";
import type { Deps } from "../deps.ts";
import { hashToken, makeToken } from "../storage/hash-token.ts";
import { tenantId } from "../storage/tenant.ts";

/** Milliseconds: unused for this long, or this old in any case, and a session is over. */
export const sessionLimits = { idle: 30 * 60_000, absolute: 12 * 3_600_000 } as const;
/** How exactly use is noted: every noting is a write to disk. */
const touchEvery = 60_000;

export interface SignedIn {
  readonly sessionHash: string;
  readonly userId: string;
  readonly name: string;
  readonly hasPassword: boolean;
  /** Came in by the one-time link: may set a password without knowing the old one. */
  readonly byLink: boolean;
  readonly permissions: readonly Permission[];
  /** "person", or a program with a token; then `userId` is who made the token. */
  readonly kind: "person" | "token";
  readonly role: Role | null;
}

export function may({ permissions }: SignedIn, permission: Permission): boolean {
  return permissions.includes(permission);
}

/** As the audit log names it. */
export function actorOf({ kind, userId, sessionHash }: SignedIn): string {
  return kind === "person" ? `person:${userId}` : `token:${sessionHash}`;
}

type Store = Pick<Deps, "database" | "now">;

/** Starts a session and returns the secret for the cookie. Sessions that are over are cleared away on the way. */
export async function startSession({ database, now }: Store, userId: string, byLink: boolean): Promise<string> {
  const secret = makeToken();
  const at = new Date(now());
  await database.db
    .deleteFrom("sessions")
    .where("tenant_id", "=", tenantId)
    .where((eb) =>
      eb.or([
        eb("created_at", "<=", new Date(now() - sessionLimits.absolute)),
        eb("last_used_at", "<=", new Date(now() - sessionLimits.idle)),
      ]),
    )
    .execute();
  await database.db
    .insertInto("sessions")
    .values({
      tenant_id: tenantId,
      session_hash: hashToken(secret),
      user_id: userId,
      by_link: byLink,
      created_at: at,
      last_used_at: at,
    })
    .execute();
  return secret;
}

/** The session of a cookie, or null if there is none or it is over. */
export async function findSession({ database, now }: Store, secret: string | undefined): Promise<SignedIn | null> {
  if (!secret) return null;
  const sessionHash = hashToken(secret);
  const row = await database.db
    .selectFrom("sessions as s")
    .innerJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "s.tenant_id").onRef("u.user_id", "=", "s.user_id"))
    .select(["s.user_id", "s.by_link", "s.created_at", "s.last_used_at", "u.name", "u.password_hash", "u.role"])
    .where("s.tenant_id", "=", tenantId)
    .where("s.session_hash", "=", sessionHash)
    .where("u.disabled_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const time = now();
  const idle = time - row.last_used_at.getTime();
  if (idle >= sessionLimits.idle || time - row.created_at.getTime() >= sessionLimits.absolute) return null;
  if (idle >= touchEvery) {
    await database.db
      .updateTable("sessions")
      .set({ last_used_at: new Date(time) })
      .where("tenant_id", "=", tenantId)
      .where("session_hash", "=", sessionHash)
      .execute();
  }
  const { user_id: userId, by_link: byLink, name, password_hash, role } = row;
  const permissions = rolePermissions[role];
  return { sessionHash, userId, byLink, name, hasPassword: password_hash !== null, kind: "person", role, permissions };
}

export async function endSession({ database }: Store, sessionHash: string): Promise<void> {
  await database.db.deleteFrom("sessions").where("tenant_id", "=", tenantId).where("session_hash", "=", sessionHash).execute();
}

/** Ends every session of a user: what they set a new password for may be a stolen cookie. */
export async function endSessionsOf({ database }: Store, userId: string): Promise<void> {
  await database.db.deleteFrom("sessions").where("tenant_id", "=", tenantId).where("user_id", "=", userId).execute();
}
