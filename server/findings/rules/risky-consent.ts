import { consentAsset, consentFacts, consentParts } from "../consent-facts.ts";
import type { Rule } from "../rule.ts";

export const riskyConsent: Rule = {
  id: "risky-consent",
  condition: "People gave an AI application far-reaching access to mail, files or records.",
  remedy:
    "Ask its owner what the access is for. Revoke it at the provider where it is not needed, or limit which applications people may consent to.",
  look: ({ consents, fewest }) =>
    consents
      .filter(({ risk, ai }) => risk === "high" && ai !== "unknown")
      .map((consent) => ({
        key: `${consent.provider} ${consent.client}`,
        asset: consentAsset(consent),
        title: `${consent.name} has far-reaching access at ${consent.provider}`,
        parts: consentParts(consent, fewest),
        facts: consentFacts(consent, fewest),
        latest: consent.lastSeen,
      })),
};
