/** Keeps a second person's signature over the hard stops of a draft. Which keys may sign is the browsers' decision; here only its form is looked at. */
import { createHash } from "node:crypto";
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { hardStopsText } from "../../lib/core/policy/hard-stops-text.ts";
import { coSignature, coSignatureType, publicKey } from "../../lib/schema/wire.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";

/** A draft, as far as it is signed here. */
interface Signable {
  readonly draft_id: string;
  readonly source_text: string;
  readonly co_signed: readonly string[];
}

/** Throws 400 for one that is not over these hard stops. */
export async function coSign({ database }: Pick<Deps, "database">, draft: Signable, signature: string): Promise<void> {
  const digest = digestOf(draft);
  if (digest === null || (await readSignature(signature))?.hardStops !== digest) {
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

/** Thumbprints of those whose signatures are over the hard stops as they stand in the draft. */
export async function signersOf(draft: Pick<Signable, "source_text" | "co_signed">): Promise<string[]> {
  if (draft.co_signed.length === 0) return [];
  const digest = digestOf(draft);
  const read = await Promise.all(draft.co_signed.map(readSignature));
  return [...new Set(read.flatMap((one) => (one && one.hardStops === digest ? [one.key] : [])))];
}

/** Null where the text is no policy. */
function digestOf({ source_text: text }: Pick<Signable, "source_text">): string | null {
  const read = readPolicyText(text);
  return "policy" in read ? createHash("sha256").update(hardStopsText(read.policy)).digest("base64url") : null;
}

/** What was signed, and by which key; null for what is no such signature. */
async function readSignature(signature: string): Promise<{ readonly hardStops: string; readonly key: string } | null> {
  try {
    const header = decodeProtectedHeader(signature);
    const jwk = publicKey.parse(header.jwk);
    if (header.typ !== coSignatureType || header.kid !== (await calculateJwkThumbprint(jwk))) return null;
    const { payload } = await compactVerify(signature, await importJWK(jwk, "Ed25519"), { algorithms: ["Ed25519"] });
    const claims = coSignature.parse(JSON.parse(new TextDecoder().decode(payload)));
    return claims.tenant === tenantId ? { hardStops: claims.hardStops, key: header.kid } : null;
  } catch {
    return null;
  }
}
