/** Locks a person's name for the company's identity key. Its private half is not on this server: nobody here can read what was sealed. */
import { CompactEncrypt, importJWK } from "jose";
import type { PrivacySettings } from "../../lib/schema/privacy-settings.ts";

/** Compact JWE (ECDH-ES+A256KW, A256GCM); null without a key or a name. */
export async function sealIdentity(key: PrivacySettings["identityKey"], hint: string | undefined): Promise<string | null> {
  if (!key || hint === undefined) return null;
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ person: hint })))
    .setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM" })
    .encrypt(await importJWK(key, "ECDH-ES+A256KW"));
}
