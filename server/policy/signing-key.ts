/** The Ed25519 key that signs policy bundles: made at the first start, kept in a file that only the server may read. */
import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { type CryptoKey, calculateJwkThumbprint, importJWK } from "jose";
import { z } from "zod";
import { publicKey } from "../../lib/schema/wire.ts";
import { keepSecretFile } from "../storage/secret-file.ts";

const privateJwk = publicKey.extend({ d: z.string() });

export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: z.infer<typeof publicKey>;
  /** RFC 7638 thumbprint of the public key: what managed storage names under `policyKeys`. */
  readonly thumbprint: string;
}

/** Reads the key in `dataDirectory`, or makes it. Throws if the file is there and is no such key. */
export async function openSigningKey(dataDirectory: string): Promise<SigningKey> {
  const text = keepSecretFile(join(dataDirectory, "keys", "policy-signing.jwk"), () =>
    JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })),
  );
  const parsed = privateJwk.safeParse(jsonOrNull(text));
  if (!parsed.success) throw new Error("keys/policy-signing.jwk: expected a private Ed25519 key as JWK");
  const { d, ...publicJwk } = parsed.data;
  return {
    privateKey: (await importJWK({ ...publicJwk, d, alg: "Ed25519" })) as CryptoKey,
    publicJwk,
    thumbprint: await calculateJwkThumbprint(publicJwk),
  };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
