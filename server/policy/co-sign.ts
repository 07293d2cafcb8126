/** Keeps a second person's signature over the hard stops of a draft. Which keys may sign is the browsers' decision; here only its form is looked at. */
import { createHash } from "node:crypto";
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { hardStopsText } from "../../lib/core/hard-stops-text.ts";
import { coSignature, coSignatureType, publicKey } from "../../lib/schema/wire.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import type { Draft } from "./drafts.ts";

/** Throws 400 for one that is not over these hard stops. */
export async function coSign({ database }: Pick<Deps, "database">, draft: Draft, signature: string): Promise<void> {
  const read = readPolicyText(draft.source_text);
  const digest = "policy" in read ? createHash("sha256").update(hardStopsText(read.policy)).digest("base64url") : null;
  if (digest === null || (await hardStopsIn(signature)) !== digest) {
    const expected = "a signature over the hard stops of this draft, by “waymark policy sign”";
    throw refuse(400, "invalid", `signature: expected ${expected}.`, { field: "signature", expected });
  }
  const coSigned = [...new Set([...draft.co_signed, signature])].slice(-10);
  await database.db
    .updateTable("policy_drafts")
    .set({ co_signed: JSON.stringify(coSigned) })
    .where("tenant_id", "=", tenantId)
    .where("draft_id", "=", draft.draft_id)
    .execute();
}

/** What was signed; null for what is no such signature. */
async function hardStopsIn(signature: string): Promise<string | null> {
  try {
    const header = decodeProtectedHeader(signature);
    const jwk = publicKey.parse(header.jwk);
    if (header.typ !== coSignatureType || header.kid !== (await calculateJwkThumbprint(jwk))) return null;
    const { payload } = await compactVerify(signature, await importJWK(jwk, "Ed25519"), { algorithms: ["Ed25519"] });
    const claims = coSignature.parse(JSON.parse(new TextDecoder().decode(payload)));
    return claims.tenant === tenantId ? claims.hardStops : null;
  } catch {
    return null;
  }
}
