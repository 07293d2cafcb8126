/** Enrolment tokens as an administrator sees them: never the token itself. */
import type { z } from "zod";
import type { enrollmentTokensReply } from "../../../lib/schema/admin-api.ts";
import type { Deps } from "../../deps.ts";
import { tenantId } from "../../storage/tenant.ts";

export async function listEnrollmentTokens({ database }: Deps): Promise<z.infer<typeof enrollmentTokensReply>> {
  const rows = await database.db
    .selectFrom("enrollment_tokens")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .orderBy("created_at", "desc")
    .limit(500)
    .execute();
  return {
    rows: rows.map((row) => ({
      ...{ id: row.token_id, label: row.label, group: row.group_name, approve: row.approve },
      ...{ createdAt: row.created_at.getTime(), expiresAt: row.expires_at.getTime() },
      ...{ used: row.used, most: row.max_enrollments, hourly: row.hourly, revoked: row.revoked_at !== null },
    })),
  };
}

/** Devices that it has admitted go on. False if there is no such token. */
export async function revokeEnrollmentToken({ database, now }: Deps, id: string): Promise<boolean> {
  const row = await database.db
    .updateTable("enrollment_tokens")
    .set({ revoked_at: new Date(now()) })
    .where("tenant_id", "=", tenantId)
    .where("token_id", "=", id)
    .returning("token_id")
    .executeTakeFirst();
  return row !== undefined;
}
