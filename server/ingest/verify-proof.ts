/**
 * The proof that a request comes from a device: a JWT in the header `waymark-proof`, signed with the device's key, that names
 * method, path and a hash of the body as sent. Whatever is wrong with it, the answer is the same 401.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type CryptoKey, decodeProtectedHeader, importJWK, jwtVerify } from "jose";
import { type PublicKey, proofClaims, proofHeader, proofType } from "../../lib/schema/wire.ts";
import { type RefusalError, refuse } from "../web/refusal.ts";

/** How old a proof may be, and how far ahead of the server's clock, in seconds. */
const window = { past: 300, future: 30 } as const;
const longestProof = 2048;

export interface UnverifiedProof {
  readonly token: string;
  /** Who signed it, if it is genuine: a device id, or a key's thumbprint when enrolling. */
  readonly keyId: string;
}

/** The only answer to a proof that does not hold. */
export function unauthorized(): RefusalError {
  return refuse(401, "unauthorized", "The proof of this request does not hold.");
}

/** What the header claims, before anything was checked. Throws 401 if there is nothing to check. */
export function readProof(request: IncomingMessage): UnverifiedProof {
  const token = request.headers[proofHeader];
  if (typeof token !== "string" || token.length > longestProof) throw unauthorized();
  try {
    const { kid } = decodeProtectedHeader(token);
    if (typeof kid === "string") return { token, keyId: kid };
  } catch {
    // Not a JWT: the same answer as for a bad one.
  }
  throw unauthorized();
}

/** Resolves if `key` signed this very request at `now` (milliseconds since 1970); throws 401 otherwise. */
export async function verifyProof(
  request: IncomingMessage,
  wireBytes: Uint8Array,
  { token }: UnverifiedProof,
  key: PublicKey,
  now: number,
): Promise<void> {
  try {
    const { payload } = await jwtVerify(token, await importKey(key), {
      algorithms: ["Ed25519", "EdDSA"],
      typ: proofType,
      currentDate: new Date(now),
    });
    const claims = proofClaims.parse(payload);
    const age = now / 1000 - claims.iat;
    const holds =
      claims.htm === request.method &&
      claims.htu === request.url &&
      claims.bh === createHash("sha256").update(wireBytes).digest("base64url") &&
      age <= window.past &&
      age >= -window.future;
    if (holds) return;
  } catch {
    // Every fault ends in the one answer below.
  }
  throw unauthorized();
}

/** Keys of devices that sent lately: a device sends with the same one for half a year. */
const imported = new Map<string, CryptoKey>();
const mostImported = 10_000;

async function importKey(key: PublicKey): Promise<CryptoKey> {
  const known = imported.get(key.x);
  if (known) return known;
  const made = (await importJWK({ ...key, alg: "Ed25519" })) as CryptoKey;
  if (imported.size >= mostImported) imported.delete(imported.keys().next().value as string);
  imported.set(key.x, made);
  return made;
}
