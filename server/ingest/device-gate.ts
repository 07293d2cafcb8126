/** The checks that every request of an enrolled device passes, cheapest first, before its body is unpacked or parsed. */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { batchLimits, type PublicKey } from "../../lib/schema/wire.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { type ByteShare, withShare } from "../web/byte-budget.ts";
import { parseJson } from "../web/parse-json.ts";
import { checkBodyHeaders, inflateBody, readWireBytes } from "../web/read-body.ts";
import { refuse } from "../web/refusal.ts";
import { createTokenBucket } from "../web/token-bucket.ts";
import { readProof, type UnverifiedProof, unauthorized, verifyProof } from "./verify-proof.ts";

/** A request whose device is known and whose body is parsed, not yet checked against a schema. */
export interface DeviceRequest {
  readonly deviceId: string;
  readonly body: unknown;
}

export interface DeviceGate {
  /** For requests without a body. Resolves to the device's id. */
  readonly open: (request: FastifyRequest) => Promise<string>;
  readonly openBody: (request: FastifyRequest) => Promise<DeviceRequest>;
}

const uuid = z.uuid();

export function createDeviceGate(deps: Deps, openShare: () => ByteShare): DeviceGate {
  const takeToken = createTokenBucket(deps.limits.device, deps.now);

  /** Proof, then revocation, then the device's own rate. */
  async function authenticate(request: FastifyRequest, proof: UnverifiedProof, wireBytes: Uint8Array): Promise<string> {
    const device = await findDevice(deps, proof.keyId);
    await verifyProof(request.raw, wireBytes, proof, device.publicKey, deps.now());
    if (device.revoked) throw refuse(403, "revoked", "This device was removed by an administrator.");
    const wait = takeToken(device.deviceId);
    if (wait > 0) throw refuse(429, "too-many-requests", "This device sends too often; wait a little.", { retryAfter: wait });
    return device.deviceId;
  }

  return {
    open: (request) => authenticate(request, readProof(request.raw), new Uint8Array()),
    openBody: (request) =>
      withShare(openShare, async (share) => {
        const { gzipped } = checkBodyHeaders(request.raw);
        const proof = readProof(request.raw);
        const wireBytes = await readWireBytes(request.raw, batchLimits.wireBytes, share);
        const deviceId = await authenticate(request, proof, wireBytes);
        const bytes = gzipped ? await inflateBody(wireBytes, batchLimits.inflatedBytes, share) : wireBytes;
        return { deviceId, body: parseJson(bytes) };
      }),
  };
}

/** Throws 401 for an id that cannot be one, 409 for one that is not known here: the device enrols again. */
async function findDevice(deps: Deps, keyId: string): Promise<{ deviceId: string; publicKey: PublicKey; revoked: boolean }> {
  if (!uuid.safeParse(keyId).success) throw unauthorized();
  const row = await deps.database.db
    .selectFrom("devices")
    .select(["device_id", "public_key", "revoked_at"])
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", keyId)
    .executeTakeFirst();
  if (!row) throw refuse(409, "unknown-device", "This device is not enrolled here; enrol again.");
  // The id as stored: the same id in capitals must not get a rate of its own.
  return {
    deviceId: row.device_id,
    publicKey: { kty: "OKP", crv: "Ed25519", x: row.public_key },
    revoked: row.revoked_at !== null,
  };
}
