import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Service account tokens of 1Password (developer.1password.com/docs/service-accounts). */
export default providerToken({
  id: "onepassword-token",
  name: "1Password token",
  prefixes: ["ops_eyJ"],
  body: "[A-Za-z0-9+/=_-]{200,1200}",
  after: 1210,
  severity: "critical",
});

export const examples = tokenExamples(
  "ops_eyJ",
  random("A-Za-z0-9_-", 280),
  `ops_eyJ${random("A-Za-z0-9+/=_-", 200)}`,
  `ops_eyJ${random("A-Za-z0-9+/=_-", 1200)}`,
);
