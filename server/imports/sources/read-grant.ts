/** What the exports of grants have in common: an application, a person, and what it may do. */
import { consentRisk } from "../../../lib/core/consent/consent-risk.ts";
import type { Said, Wrong } from "../source.ts";
import { consentProviders } from "./consent-providers.ts";

export interface Grant {
  readonly provider: "google" | "microsoft";
  readonly client: string | undefined;
  readonly name: string | undefined;
  /** Separated by blanks, commas or semicolons. */
  readonly scopes: string | undefined;
  readonly person: string | undefined;
  readonly at: number;
  readonly lastUsed: number | null;
  /** For everybody in the company. */
  readonly admin: boolean;
}

const mostScopes = 100;

export function readGrant(grant: Grant): Said | Wrong {
  const { client, name } = grant;
  if (!client) return { field: "clientId", expected: "the id of the application" };
  if (!name) return { field: "name", expected: "the name of the application" };
  const provider = consentProviders().get(grant.provider);
  if (!provider) throw new Error(`rules/consent/${grant.provider}.json is not there`);
  const strip = provider.strip ?? "";
  const scopes = (grant.scopes ?? "")
    .split(/[\s,;]+/)
    .filter((scope) => scope !== "")
    .map((scope) => (strip !== "" && scope.startsWith(strip) ? scope.slice(strip.length) : scope))
    .filter((scope) => /^[!-~]{1,200}$/.test(scope))
    .slice(0, mostScopes);
  const { risk } = consentRisk(
    {
      ...{ provider: grant.provider, client, clientName: name, redirectHost: null, redirectPath: "/", redirectPort: "" },
      ...{ scopes, offline: scopes.includes("offline_access"), admin: grant.admin },
    },
    provider,
  );
  return {
    ...{ kind: "grant", name, client, person: grant.person, at: grant.at, part: client },
    facts: { provider: grant.provider, client, scopes: [...new Set(scopes)].sort(), risk, grown: [], lastUsed: grant.lastUsed },
  };
}
