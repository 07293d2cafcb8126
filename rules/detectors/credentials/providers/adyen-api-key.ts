import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Adyen: base64 from "AQE" (docs.adyen.com/development-resources/api-credentials). */
export default providerToken({
  id: "adyen-api-key",
  name: "Adyen API key",
  prefixes: ["AQE"],
  body: "[A-Za-z0-9+/=_-]{80,240}",
  after: 250,
  severity: "critical",
});

export const examples = tokenExamples(
  "AQE",
  random("A-Za-z0-9+/", 140),
  `AQE${random("A-Za-z0-9+/=_-", 80)}`,
  `AQE${random("A-Za-z0-9+/=_-", 240)}`,
);
