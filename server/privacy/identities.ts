/** Learning who stands behind a pseudonym: somebody asks and says why, two others agree, and only then the sealed name is handed out. */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { identitiesReply, newIdentityRequest } from "../../lib/schema/admin-api.ts";
import type { Deps } from "../deps.ts";
import { findDevice } from "../devices/find-device.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { openAgreed } from "./open-agreed.ts";

/** A request that is not agreed to and opened within this time is over, milliseconds. */
const lifetime = 3 * 86_400_000;

/** Who stands behind one browser, or behind all that used a tool. Throws 404. */
export async function askIdentity(deps: Deps, asked: z.infer<typeof newIdentityRequest>, userId: string): Promise<string> {
  const { device, tool = null, reason } = asked;
  const id = randomUUID();
  const now = deps.now();
  await deps.database.db
    .insertInto("identity_requests")
    .values({
      ...{ tenant_id: tenantId, request_id: id, tool, reason, asked_by: userId },
      device_id: device === undefined ? null : await findDevice(deps, device),
      ...{ asked_at: new Date(now), expires_at: new Date(now + lifetime) },
    })
    .execute();
  return id;
}

/** Throws 404, 409 where it is over, and 403 for whoever asked or has agreed already. */
export async function decideIdentity({ database, now }: Deps, id: string, userId: string, approve: boolean): Promise<void> {
  await database.db.transaction().execute(async (db) => {
    const row = await db
      .selectFrom("identity_requests")
      .selectAll()
      .where("tenant_id", "=", tenantId)
      .where("request_id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw refuse(404, "not-found", "There is no such request.");
    if (row.refused_by || row.second_approval || row.expires_at.getTime() <= now()) {
      throw refuse(409, "decided", "This request is decided or over.");
    }
    if ([row.asked_by, row.first_approval].includes(userId)) {
      throw refuse(403, "not-allowed", "Two others must agree: neither who asked, nor one person twice.");
    }
    const by = approve ? (row.first_approval ? { second_approval: userId } : { first_approval: userId }) : { refused_by: userId };
    await db.updateTable("identity_requests").set(by).where("tenant_id", "=", tenantId).where("request_id", "=", id).execute();
  });
}

/** The sealed name behind one browser. Throws 404 where there is none, and as `openAgreed` does. */
export function openIdentity(deps: Pick<Deps, "database" | "now">, id: string, userId: string): Promise<string> {
  return openAgreed(deps, id, userId, async ({ device }) => {
    if (device === null) return null;
    const row = await deps.database.db
      .selectFrom("devices")
      .select("sealed_identity")
      .where("tenant_id", "=", tenantId)
      .where("device_id", "=", device)
      .executeTakeFirst();
    return row?.sealed_identity ?? null;
  });
}

export async function listIdentities(
  { database, pseudonyms, now }: Pick<Deps, "database" | "pseudonyms" | "now">,
  userId?: string,
): Promise<z.infer<typeof identitiesReply>> {
  const rows = await database.db
    .selectFrom("identity_requests")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .orderBy("asked_at", "desc")
    .limit(200)
    .execute();
  return {
    rows: rows.map((row) => ({
      request: row.request_id,
      device: row.device_id === null ? null : pseudonyms.device(row.device_id),
      tool: row.tool,
      mine: userId === undefined ? null : row.asked_by === userId ? "asked" : row.first_approval === userId ? "agreed" : null,
      reason: row.reason,
      askedAt: row.asked_at.getTime(),
      expiresAt: row.expires_at.getTime(),
      approvals: Number(row.first_approval !== null) + Number(row.second_approval !== null),
      state: row.refused_by
        ? "refused"
        : row.opened_at
          ? "opened"
          : row.expires_at.getTime() <= now()
            ? "expired"
            : row.second_approval
              ? "approved"
              : "waiting",
    })),
  };
}
