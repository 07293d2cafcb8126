/** How much access is asked for, and of which terms that judgement is made. */
import { type Consent, type ConsentRisk, consentRisks, type RiskTerm, type ScopeMeaning } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";

export interface ScopeRead {
  readonly scope: string;
  /** Null for one that nobody has looked up. */
  readonly means: ScopeMeaning | null;
  readonly risk: ConsentRisk;
}

export interface Risk {
  readonly risk: ConsentRisk;
  readonly terms: readonly RiskTerm[];
  /** What the access is to, the gravest first. */
  readonly scopes: readonly ScopeRead[];
}

const rank = (risk: ConsentRisk) => consentRisks.indexOf(risk);

/**
 * The gravest scope counts; access that lasts while nobody is there is one step worse than its scopes, and access for everybody in the
 * company is the worst. A scope that nobody has looked up counts as medium: not knowing is no reason to be at ease.
 */
export function consentRisk(consent: Consent, provider: ConsentProvider): Risk {
  const scopes = consent.scopes
    .map((scope) => readScope(scope, provider))
    .sort((one, other) => rank(other.risk) - rank(one.risk));
  const terms: RiskTerm[] = [];
  let worst = Math.max(0, ...scopes.map(({ risk }) => rank(risk)));
  if (worst === rank("high")) terms.push("high-scope");
  if (scopes.some(({ means }) => means === null)) terms.push("unknown-scope");
  if (worst === rank("medium") && scopes.some(({ risk, means }) => risk === "medium" && means !== null))
    terms.push("medium-scope");
  // Signing in with a lasting session is no access to anything.
  if (consent.offline && worst > 0) {
    terms.push("offline");
    worst += 1;
  }
  if (consent.admin) {
    terms.push("admin");
    worst = rank("high");
  }
  if (isLocal(consent.redirectHost)) terms.push("local-client");
  return { risk: consentRisks[Math.min(worst, rank("high"))]!, terms, scopes };
}

function readScope(scope: string, { signIn, scopes, noScope, offline = [] }: ConsentProvider): ScopeRead {
  const lower = scope.toLowerCase();
  const known = [...scopes, ...(noScope ? [noScope] : [])].find((one) => one.scope.toLowerCase() === lower);
  if (known) return { scope, means: known.means, risk: known.risk };
  if (signIn.some((one) => one.toLowerCase() === lower)) return { scope, means: "sign-in", risk: "low" };
  if (offline.some((sign) => "scope" in sign && sign.scope === scope)) return { scope, means: "offline", risk: "low" };
  return { scope, means: null, risk: "medium" };
}

/** The access goes to a program on somebody's computer. */
export function isLocal(host: string | null): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
}
