/** Proof that a request comes from this device: DPoP's claims (RFC 9449) and a hash of the body. */
import { base64url, SignJWT } from "jose";
import { proofType } from "../../schema/wire.ts";

export interface ProvenRequest {
  readonly method: "GET" | "POST";
  /** Path with its query. */
  readonly path: string;
  /** As it goes over the wire; empty for GET. */
  readonly body: string;
  /** Seconds since 1970, by the server's clock as far as it is known. */
  readonly issuedAt: number;
  /** Device id, or the key's thumbprint before there is one. */
  readonly keyId: string;
}

/** A compact JWT, some 450 characters. */
export async function prove(request: ProvenRequest, privateKey: CryptoKey): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(request.body));
  return new SignJWT({
    htm: request.method,
    htu: request.path,
    jti: crypto.randomUUID(),
    bh: base64url.encode(new Uint8Array(hash)),
  })
    .setProtectedHeader({ alg: "Ed25519", typ: proofType, kid: request.keyId })
    .setIssuedAt(request.issuedAt)
    .sign(privateKey);
}
