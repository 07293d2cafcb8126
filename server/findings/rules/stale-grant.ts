import { consentAsset, consentFacts, consentParts } from "../consent-facts.ts";
import { day, type Rule } from "../rule.ts";

const idle = 90 * day;

export const staleGrant: Rule = {
  id: "stale-grant",
  condition:
    "Access that was granted has not been used for 90 days, or was granted that long ago and nothing says that it is used.",
  remedy: "Revoke it at the provider; whoever needs it can consent again.",
  look: ({ consents, now, fewest }) =>
    consents
      .filter(({ lastUsed, lastSeen }) => now - (lastUsed ?? lastSeen) > idle)
      .map((consent) => ({
        key: `${consent.provider} ${consent.client}`,
        asset: consentAsset(consent),
        title: `${consent.name} has access at ${consent.provider} that nobody uses`,
        parts: consentParts(consent, fewest),
        facts: consentFacts(consent, fewest),
        latest: consent.lastUsed ?? consent.lastSeen,
      })),
};
