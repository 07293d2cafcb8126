/** GET /v1/policy: the signed bundle in force, or 304 if the device has it. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

export async function sendPolicy(
  deviceId: string,
  request: FastifyRequest,
  reply: FastifyReply,
  deps: Deps,
): Promise<FastifyReply> {
  const { bundle, etag } = await deps.policies.current();
  await deps.database.db
    .updateTable("devices")
    .set({ last_seen_at: new Date(deps.now()) })
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .execute();
  reply.header("etag", etag);
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  return reply.type("application/jose").send(bundle);
}
