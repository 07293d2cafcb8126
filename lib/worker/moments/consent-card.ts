/** The card on a consent page, in words. */
import type { ConsentCard } from "../../bridge/consent-here.ts";
import type { ScopeRead } from "../../core/consent/consent-risk.ts";
import type { Client } from "../../core/consent/identify-client.ts";
import type { Consent } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";
import type { Policy } from "../../schema/policy.ts";
import { sayHere } from "../../words/own-pages.ts";

interface Asked {
  readonly provider: ConsentProvider;
  readonly client: Client;
  readonly consent: Consent;
  readonly scopes: readonly ScopeRead[];
  readonly grown: readonly string[] | null;
  readonly action: "nudge" | "block";
  readonly policy: Policy;
}

export function consentCard({ provider, client, consent, scopes, grown, action, policy }: Asked): ConsentCard {
  const who = client.tool?.name ?? consent.clientName ?? consent.redirectHost ?? sayHere("consent.somebody");
  const status = policy.status[client.tool?.id ?? client.id] ?? "unreviewed";
  const stops = action === "block";
  const more = grown !== null && grown.length > 0;
  // Who somebody is goes along with every sign-in and is not what this is about, unless there is nothing else; how long comes last.
  const telling = scopes.filter(({ means }) => means !== "sign-in" && means !== "offline");
  const asks = (telling.length > 0 ? telling : scopes).filter(({ scope }) => !more || grown.includes(scope));
  const alternative = policy.approved[0];
  return {
    heading: sayHere(stops ? "consent.stopped" : more ? "consent.grown" : "consent.asks", {
      client: who,
      provider: provider.name,
    }),
    why: sayHere(stops ? "consent.why.stopped" : status === "tolerated" ? "consent.why.tolerated" : "consent.why.unreviewed", {
      client: who,
    }),
    asks: [
      ...new Set((asks.length > 0 ? asks : scopes).map(wordsOf)),
      ...(consent.offline ? [sayHere("consent.scope.offline")] : []),
    ],
    approved:
      alternative && alternative.tool !== client.tool?.id
        ? { tool: alternative.tool, label: sayHere("nudge.approved-tool", { tool: alternative.name }), url: alternative.url }
        : null,
    proceed: stops ? null : sayHere("consent.proceed"),
    leave: sayHere(stops ? "nudge.close" : "consent.leave"),
    footer: [sayHere("consent.recorded")],
    helpUrl: policy.supportUrl ?? null,
  };
}

/** A scope that nobody has looked up is called what the provider calls it. */
function wordsOf({ scope, means }: ScopeRead): string {
  return means === null ? scope : sayHere(`consent.scope.${means}`);
}
