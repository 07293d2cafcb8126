/** POST /api/requests/:request/decision: yes until a day, or no. Every decision stays on record; the latest counts. */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { requestDecision } from "../../lib/schema/dashboard-api.ts";
import type { SignedIn } from "../admin/sessions.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";

const day = 86_400_000;

/**
 * An approval can be taken back by a later denial; a denial is final, since the person has been told and may ask again. Throws 400, 404, and
 * 409 where somebody else was faster.
 */
export async function decideRequest(request: FastifyRequest, id: string, user: SignedIn, deps: Deps): Promise<{ decided: true }> {
  const given = await readSmallBody(request, requestDecision);
  if (!z.uuid().safeParse(id).success) throw unknown();
  const now = deps.now();
  await deps.database.db.transaction().execute(async (db) => {
    const asked = await db
      .selectFrom("access_requests")
      .select("request_id")
      .where("tenant_id", "=", tenantId)
      .where("request_id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!asked) throw unknown();
    const { number, decision } = (await db
      .selectFrom("request_decisions")
      .select(["number", "decision"])
      .where("tenant_id", "=", tenantId)
      .where("request_id", "=", id)
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst()) ?? { number: 0, decision: null };
    if (decision === "deny" || (decision === "approve" && given.decision === "approve")) {
      throw refuse(409, "decided", "Somebody has decided this already.");
    }
    await db
      .insertInto("request_decisions")
      .values({
        ...{ tenant_id: tenantId, request_id: id, number: number + 1 },
        ...{ decision: given.decision, reason: given.reason, decided_by: user.userId, decided_at: new Date(now) },
        until_at: given.decision === "approve" ? new Date(now + given.days * day) : null,
      })
      .execute();
  });
  return { decided: true };
}

function unknown() {
  return refuse(404, "unknown-request", "There is no such request.");
}
