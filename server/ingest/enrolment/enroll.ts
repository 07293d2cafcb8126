/**
 * POST /v1/enroll: a token from managed storage makes a device key known. The proof shows that the sender holds the private
 * key; the body must be parsed to find the public one, so it is small here. The same key again gets the same device.
 */
import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { calculateJwkThumbprint } from "jose";
import { type EnrollReply, type EnrollRequest, enrollRequest } from "../../../lib/schema/wire.ts";
import type { Deps } from "../../deps.ts";
import { sealIdentity } from "../../privacy/seal-identity.ts";
import { readSettings } from "../../privacy/settings.ts";
import { hashToken } from "../../storage/hash-token.ts";
import { tenantId } from "../../storage/tenant.ts";
import { type ByteShare, withShare } from "../../web/byte-budget.ts";
import { findUnstorableText, parseJson, storableText } from "../../web/parse-json.ts";
import { checkBodyHeaders, inflateBody, readWireBytes } from "../../web/read-body.ts";
import { refuse, refuseInvalid } from "../../web/refusal.ts";
import type { TakeToken } from "../../web/token-bucket.ts";
import { readProof, unauthorized, verifyProof } from "../verify-proof.ts";

const longestBody = 16 * 1024;

export async function enroll(
  request: FastifyRequest,
  deps: Deps,
  openShare: () => ByteShare,
  takeToken: TakeToken,
): Promise<EnrollReply> {
  const wait = takeToken(request.ip);
  if (wait > 0) throw refuse(429, "too-many-requests", "Too many enrolments from this address; wait.", { retryAfter: wait });
  return withShare(openShare, async (share) => {
    const { gzipped } = checkBodyHeaders(request.raw);
    const proof = readProof(request.raw);
    const wireBytes = await readWireBytes(request.raw, longestBody, share);
    const body = readRequest(gzipped ? await inflateBody(wireBytes, longestBody, share) : wireBytes);
    if (proof.keyId !== (await calculateJwkThumbprint(body.publicKey))) throw unauthorized();
    await verifyProof(request.raw, wireBytes, proof, body.publicKey, deps.now());
    return admit(body, deps);
  });
}

function readRequest(bytes: Uint8Array): EnrollRequest {
  const parsed = enrollRequest.safeParse(parseJson(bytes));
  if (!parsed.success) throw refuseInvalid(parsed.error);
  const field = findUnstorableText(parsed.data);
  if (field) throw refuse(400, "invalid", `${field}: expected ${storableText}.`, { field, expected: storableText });
  return parsed.data;
}

/** One transaction: a token's count and its devices never disagree. */
async function admit(body: EnrollRequest, deps: Deps): Promise<EnrollReply> {
  const serverTime = deps.now();
  const now = new Date(serverTime);
  const tokenHash = hashToken(body.token);
  const sealed = await sealIdentity((await readSettings(deps)).identityKey, body.personHint);
  const deviceId = await deps.database.db.transaction().execute(async (db) => {
    // Locked, so that two enrolments at once cannot both take the last place.
    const token = await db
      .selectFrom("enrollment_tokens")
      .selectAll()
      .where("tenant_id", "=", tenantId)
      .where("token_hash", "=", tokenHash)
      .forUpdate()
      .executeTakeFirst();
    if (!token || token.revoked_at || token.expires_at <= now) throw unauthorized();
    const known = await db
      .selectFrom("devices")
      .select(["device_id", "revoked_at"])
      .where("tenant_id", "=", tenantId)
      .where("public_key", "=", body.publicKey.x)
      .executeTakeFirst();
    if (known?.revoked_at) throw refuse(403, "revoked", "This device was removed by an administrator.");
    if (known) return known.device_id;
    if (token.used >= token.max_enrollments) {
      throw refuse(403, "token-used-up", "This enrolment token has no places left; an administrator can make another.");
    }
    const { hourBegan, hourUsed } = takeOfHour(token, serverTime);
    const made = randomUUID();
    await db
      .insertInto("devices")
      .values({
        tenant_id: tenantId,
        device_id: made,
        public_key: body.publicKey.x,
        token_hash: tokenHash,
        browser_name: body.browser.name,
        browser_version: body.browser.version,
        extension_version: body.extensionVersion,
        person_hash: deps.pseudonyms.person(body.personHint),
        machine_hash: deps.pseudonyms.machine(body.machineHint),
        group_name: token.group_name ?? body.group ?? null,
        enrolled_at: now,
        key_made_at: now,
        pending_since: token.approve ? now : null,
        sealed_identity: sealed,
      })
      .execute();
    await db
      .updateTable("enrollment_tokens")
      .set({ used: token.used + 1, hour_began: hourBegan, hour_used: hourUsed })
      .where("tenant_id", "=", tenantId)
      .where("token_hash", "=", tokenHash)
      .execute();
    return made;
  });
  return { deviceId, serverTime, policyUrl: "/v1/policy" };
}

const hour = 3_600_000;

/** Throws 429 with the time until the next hour begins, once a token's share of this one is used up. */
function takeOfHour(
  token: { readonly hourly: number | null; readonly hour_began: Date | null; readonly hour_used: number },
  now: number,
): { hourBegan: Date; hourUsed: number } {
  const began = token.hour_began?.getTime() ?? 0;
  if (now - began >= hour) return { hourBegan: new Date(now), hourUsed: 1 };
  if (token.hourly !== null && token.hour_used >= token.hourly) {
    const retryAfter = Math.ceil((began + hour - now) / 1000);
    throw refuse(429, "too-many-requests", "This enrolment token has admitted enough for this hour.", { retryAfter });
  }
  return { hourBegan: new Date(began), hourUsed: token.hour_used + 1 };
}
