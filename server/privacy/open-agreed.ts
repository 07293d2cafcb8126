/** What a request for identities opens, once two have agreed: for who asked, until it is over. */
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";

/** What was asked about: one browser, or all that used a tool. */
export interface Asked {
  readonly device: string | null;
  readonly tool: string | null;
}

/** Notes that it was opened. `read` gives null where there is nothing. Throws 404 for everybody else and at any other time. */
export async function openAgreed<Found>(
  { database, now }: Pick<Deps, "database" | "now">,
  id: string,
  userId: string,
  read: (asked: Asked) => Promise<Found | null>,
): Promise<Found> {
  const row = await database.db
    .selectFrom("identity_requests")
    .select(["device_id", "tool", "asked_by", "second_approval", "refused_by", "expires_at"])
    .where("tenant_id", "=", tenantId)
    .where("request_id", "=", id)
    .executeTakeFirst();
  const agreed = row?.second_approval && !row.refused_by && row.expires_at.getTime() > now() && row.asked_by === userId;
  const found = agreed ? await read({ device: row.device_id, tool: row.tool }) : null;
  if (found === null) throw refuse(404, "not-found", "There is nothing to open.");
  await database.db
    .updateTable("identity_requests")
    .set({ opened_at: new Date(now()) })
    .where("tenant_id", "=", tenantId)
    .where("request_id", "=", id)
    .execute();
  return found;
}
