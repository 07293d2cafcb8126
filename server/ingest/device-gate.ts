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
  /** No text in it was written with an escape such as \\u0000: each can be kept as it is. */
  readonly plain: boolean;
}

export interface DeviceGate {
  /** For requests without a body. Resolves to the device's id. */
  readonly open: (request: FastifyRequest) => Promise<string>;
  readonly openBody: (request: FastifyRequest) => Promise<DeviceRequest>;
}

interface KnownDevice {
  readonly deviceId: string;
  readonly publicKey: PublicKey;
  readonly nextKey: PublicKey | null;
  readonly revoked: boolean;
  readonly pending: boolean;
}

const uuid = z.uuid();

export function createDeviceGate(deps: Deps, openShare: () => ByteShare): DeviceGate {
  const takeToken = createTokenBucket(deps.limits.device, deps.now);

  /** Proof, then revocation, then the device's own rate. */
  async function authenticate(request: FastifyRequest, proof: UnverifiedProof, wireBytes: Uint8Array): Promise<string> {
    const device = await findDevice(deps, proof.keyId);
    await verifyDevice(request, proof, wireBytes, device);
    if (device.pending) {
      throw refuse(503, "not-approved", "This device waits for an administrator's approval.", { retryAfter: 1800 });
    }
    if (device.revoked) throw refuse(403, "revoked", "This device was removed by an administrator.");
    const wait = takeToken(device.deviceId);
    if (wait > 0) throw refuse(429, "too-many-requests", "This device sends too often; wait a little.", { retryAfter: wait });
    return device.deviceId;
  }

  /** A device that has announced a new key may use either, until the first use of the new one. */
  async function verifyDevice(request: FastifyRequest, proof: UnverifiedProof, wireBytes: Uint8Array, device: KnownDevice) {
    if (!device.nextKey) return verifyProof(request.raw, wireBytes, proof, device.publicKey, deps.now());
    try {
      await verifyProof(request.raw, wireBytes, proof, device.nextKey, deps.now());
    } catch {
      return verifyProof(request.raw, wireBytes, proof, device.publicKey, deps.now());
    }
    await deps.database.db
      .updateTable("devices")
      .set({ public_key: device.nextKey.x, next_public_key: null, key_made_at: new Date(deps.now()) })
      .where("tenant_id", "=", tenantId)
      .where("device_id", "=", device.deviceId)
      .execute();
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
        return { deviceId, body: parseJson(bytes), plain: !bytes.includes("\\u") };
      }),
  };
}

/** Throws 401 for an id that cannot be one, 409 for one that is not known here: the device enrols again. */
async function findDevice(deps: Deps, keyId: string): Promise<KnownDevice> {
  if (!uuid.safeParse(keyId).success) throw unauthorized();
  const row = await deps.database.db
    .selectFrom("devices")
    .select(["device_id", "public_key", "next_public_key", "revoked_at", "pending_since"])
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", keyId)
    .executeTakeFirst();
  if (!row) throw refuse(409, "unknown-device", "This device is not enrolled here; enrol again.");
  // The id as stored: the same id in capitals must not get a rate of its own.
  return {
    deviceId: row.device_id,
    publicKey: { kty: "OKP", crv: "Ed25519", x: row.public_key },
    nextKey: row.next_public_key === null ? null : { kty: "OKP", crv: "Ed25519", x: row.next_public_key },
    pending: row.pending_since !== null,
    revoked: row.revoked_at !== null,
  };
}
