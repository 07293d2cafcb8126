/** Hard stops that a second person has signed: where IT names who that may be, no other reach a browser. */
import { hardStopsText } from "../../core/policy/hard-stops-text.ts";
import type { Policy } from "../../schema/policy.ts";
import { coSignature, coSignatureType } from "../../schema/wire.ts";
import { openSigned } from "./verify-bundle.ts";

/** `by`: thumbprints of those who may; the key that signed the bundle itself is no second one. */
export async function isCoSigned(
  policy: Policy,
  tenant: string,
  { coSigned, keyId }: { readonly coSigned: readonly string[]; readonly keyId: string },
  by: readonly string[],
): Promise<boolean> {
  const others = by.filter((key) => key !== keyId);
  const digest = await digestOf(hardStopsText(policy));
  for (const jws of coSigned) {
    const opened = await openSigned(jws, coSignatureType, others);
    const claims = "claims" in opened ? coSignature.safeParse(opened.claims) : null;
    if (claims?.success && claims.data.tenant === tenant && claims.data.hardStops === digest) return true;
  }
  return false;
}

/** base64url of SHA-256. */
async function digestOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...hash))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
