import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Doppler by kind (docs.doppler.com/reference/auth-token-formats). */
export default providerToken({
  id: "doppler-token",
  name: "Doppler token",
  prefixes: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.said.", "dp.scim.", "dp.audit."],
  body: "(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}",
  severity: "critical",
});

export const examples = tokenExamples(
  "dp.pt.",
  random("A-Za-z0-9", 43),
  `dp.pt.${random("A-Za-z0-9", 40)}`,
  `dp.pt.${random("a-z0-9_-", 35)}.${random("A-Za-z0-9", 44)}`,
);
