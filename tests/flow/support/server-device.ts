/** A device as the server sees one: a key, an id and signed requests. Every part of a request can be bent by a test. */
import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { calculateJwkThumbprint, SignJWT } from "jose";
import { type EventsReply, type PublicKey, proofHeader, proofType } from "../../../lib/schema/wire.ts";

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: PublicKey;
  readonly thumbprint: string;
}

export async function makeKey(): Promise<KeyPair> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const jwk = publicKey.export({ format: "jwk" }) as PublicKey;
  return { privateKey, publicKey: jwk, thumbprint: await calculateJwkThumbprint(jwk) };
}

export interface ProofParts {
  readonly key: KeyPair;
  readonly keyId: string;
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array | string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Claims that replace the right ones; undefined leaves one out. */
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
}

export function makeProof({ key, keyId, method, path, body, issuedAt, claims, header }: ProofParts): Promise<string> {
  const bh = createHash("sha256").update(body).digest("base64url");
  return new SignJWT({ htm: method, htu: path, jti: randomUUID(), bh, iat: issuedAt, ...claims })
    .setProtectedHeader({ alg: "Ed25519", typ: proofType, kid: keyId, ...header })
    .sign(key.privateKey);
}

/** What goes over the wire. */
export interface WireRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: Buffer;
}

/** A proper signed request; `extra` headers are added last. */
export async function signedRequest(
  { key, keyId, now }: { key: KeyPair; keyId: string; now: number },
  method: "GET" | "POST",
  url: string,
  body?: unknown,
  extra: Record<string, string> = {},
): Promise<WireRequest> {
  const payload = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const proof = await makeProof({ key, keyId, method, path: url, body: payload ?? "", issuedAt: Math.floor(now / 1000) });
  return {
    method,
    url,
    headers: { ...(payload ? { "content-type": "application/json" } : {}), [proofHeader]: proof, ...extra },
    ...(payload ? { payload } : {}),
  };
}

export const enrollBody = (key: KeyPair, token: string) => ({
  token,
  publicKey: key.publicKey,
  browser: { name: "chromium", version: "156.0" },
  extensionVersion: "0.1.0",
});

export const batchBody = (deviceId: string, now: number, events: readonly unknown[], epoch = 1) => ({
  schema: 1,
  deviceId,
  epoch,
  sentAt: now,
  events,
});

export const codesOf = (reply: EventsReply) => reply.rejected.map(({ seq, code }) => [seq, code]);
