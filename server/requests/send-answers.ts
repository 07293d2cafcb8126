/** GET /v1/answers: what was decided of a device's requests, signed as policy is, or 304 if the device has it. */
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type ApprovalAnswer, answersType } from "../../lib/schema/approval.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { applyRules } from "./apply-rules.ts";
import { standingRequests } from "./read-requests.ts";

/** More than a device remembers. */
const mostAnswers = 200;

export async function sendAnswers(
  deviceId: string,
  request: FastifyRequest,
  reply: FastifyReply,
  deps: Deps,
): Promise<FastifyReply> {
  const { database, policies, now } = deps;
  await applyRules(deps, deviceId);
  const rows = await standingRequests(database.db, deviceId)
    .where("d.number", "is not", null)
    .orderBy("r.received_at", "desc")
    .orderBy("r.request_id")
    .limit(mostAnswers)
    .execute();
  const answers = rows.flatMap(({ activity_id, tool, decision, reason, expects, until_at, decided_at }): ApprovalAnswer[] => {
    if (decision === null || reason === null || decided_at === null) return [];
    const until = until_at?.getTime() ?? null;
    const categories = decision === "approve" ? expects : [];
    return [{ request: activity_id, tool, decision, reason, categories, until, decidedAt: decided_at.getTime() }];
  });
  const etag = `"${createHash("sha256")
    .update(JSON.stringify([deviceId, answers]))
    .digest("base64url")
    .slice(0, 22)}"`;
  reply.header("etag", etag);
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  const claims = { v: 1, tenant: tenantId, device: deviceId, iat: Math.floor(now() / 1000), answers };
  return reply.type("application/jose").send(await policies.sign(answersType, claims));
}
