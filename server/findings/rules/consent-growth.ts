import { consentAsset, consentFacts, consentParts, listed } from "../consent-facts.ts";
import type { Rule } from "../rule.ts";

export const consentGrowth: Rule = {
  id: "consent-growth",
  condition: "An application that had access was given more.",
  remedy: "Compare with what was approved. If nobody asked for the new access, revoke it and ask the vendor.",
  lasts: true,
  look: ({ consents, fewest }) =>
    consents
      .filter(({ grown }) => grown.length > 0)
      .map((consent) => ({
        key: `${consent.provider} ${consent.client} ${consent.grown.toSorted().join(" ")}`.slice(0, 400),
        asset: consentAsset(consent),
        title: `${consent.name} may do more at ${consent.provider} than before`,
        parts: consentParts(consent, fewest),
        facts: [{ label: "New", value: listed(consent.grown) }, ...consentFacts(consent, fewest)],
        latest: consent.lastSeen,
      })),
};
