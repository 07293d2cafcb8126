import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens and passwords of PlanetScale (planetscale.com/docs/concepts/service-tokens). */
export default providerToken({
  id: "planetscale-secret",
  name: "PlanetScale secret",
  prefixes: ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"],
  body: "[A-Za-z0-9_.=-]{32,64}",
  severity: "critical",
});

export const examples = tokenExamples(
  "pscale_tkn_",
  random("A-Za-z0-9_-", 43),
  `pscale_tkn_${random("A-Za-z0-9_.=-", 32)}`,
  `pscale_tkn_${random("A-Za-z0-9_.=-", 64)}`,
);
