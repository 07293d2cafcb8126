/** Is this signed policy genuine, and is it a policy? Says nothing about its age. */
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { explainIssues } from "../../core/explain-issue.ts";
import { isOlder } from "../../core/is-older.ts";
import { sortedJson } from "../../core/sorted-json.ts";
import { type Policy, policy as policyShape } from "../../schema/policy.ts";
import { policyBundle, policyBundleType, publicKey } from "../../schema/wire.ts";

export interface VerifiedBundle {
  readonly policy: Policy;
  readonly tenant: string;
  readonly seq: number;
  /** Seconds since 1970, by the server's clock. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly notBefore: number;
  readonly nextKeys: readonly string[];
  readonly retiredKeys: readonly string[];
  readonly coSigned: readonly string[];
  /** RFC 7638 thumbprint of the key that signed it. */
  readonly keyId: string;
}

export interface BundleProblem {
  readonly field: string;
  readonly expected: string;
}

export type Verification = { readonly bundle: VerifiedBundle } | { readonly problem: BundleProblem };

const longestBundle = 2 * 1024 * 1024;

/**
 * `trusted`: thumbprints of the keys that may sign; null trusts any key, for the first one that is seen. `version`: Waymark's own. Never
 * rejects.
 */
export async function verifyBundle(jws: string, trusted: readonly string[] | null, version: string): Promise<Verification> {
  const opened = await openSigned(jws, policyBundleType, trusted);
  return "problem" in opened ? opened : readPayload(opened.claims, opened.keyId, version);
}

/** What the server has signed with a key that may sign policy, whatever it is. `type`: header typ. Never rejects. */
export async function openSigned(
  jws: string,
  type: string,
  trusted: readonly string[] | null,
): Promise<{ readonly claims: unknown; readonly keyId: string } | { readonly problem: BundleProblem }> {
  if (jws.length > longestBundle) return problem("policy", `at most ${longestBundle} characters`);
  try {
    const header = decodeProtectedHeader(jws);
    if (header.alg !== "Ed25519") return problem("policy.header.alg", "Ed25519");
    if (header.typ !== type) return problem("policy.header.typ", type);
    const jwk = publicKey.safeParse(header.jwk);
    if (!jwk.success) return problem("policy.header.jwk", "an Ed25519 public key");
    const keyId = await calculateJwkThumbprint(jwk.data);
    if (header.kid !== keyId) return problem("policy.header.kid", "the thumbprint of the key");
    if (trusted && !trusted.includes(keyId)) return problem("policy.header.kid", "a key that this device trusts");
    const key = await importJWK(jwk.data, "Ed25519");
    const { payload } = await compactVerify(jws, key, { algorithms: ["Ed25519"] });
    return { claims: JSON.parse(new TextDecoder().decode(payload)), keyId };
  } catch {
    return problem("policy", "a whole, signed policy bundle");
  }
}

function readPayload(payload: unknown, keyId: string, version: string): Verification {
  const claims = policyBundle.safeParse(payload);
  if (!claims.success) return { problem: explainIssues(claims.error.issues, "policy.claims")[0]! };
  const { minExt } = claims.data;
  // First: what an older Waymark does not know would only be named as a wrong field.
  if (minExt !== undefined && isOlder(version, minExt)) return problem("policy.claims.minExt", `Waymark ${minExt} or newer`);
  const document = policyShape.safeParse(claims.data.policy);
  if (!document.success) return { problem: explainIssues(document.error.issues, "policy")[0]! };
  const { tenant, seq, iat, nbf = iat, exp, nextKeys = [], retiredKeys = [], coSigned = [] } = claims.data;
  const times = { issuedAt: iat, notBefore: nbf, expiresAt: exp };
  return { bundle: { policy: document.data, tenant, seq, ...times, keyId, nextKeys, retiredKeys, coSigned } };
}

function problem(field: string, expected: string): { readonly problem: BundleProblem } {
  return { problem: { field, expected } };
}

/** True if both say the same, in whatever order their keys were written. */
export function samePolicy(left: Policy, right: Policy): boolean {
  return sortedJson(left) === sortedJson(right);
}
