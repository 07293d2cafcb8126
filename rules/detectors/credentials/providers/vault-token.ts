import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Service, batch and recovery tokens since Vault 1.10 (developer.hashicorp.com/vault/docs/concepts/tokens). */
export default providerToken({
  id: "vault-token",
  name: "HashiCorp Vault token",
  prefixes: ["hvs.", "hvb.", "hvr."],
  body: "[A-Za-z0-9_-]{22,300}",
  after: 310,
  severity: "critical",
});

export const examples = tokenExamples(
  "hvs.",
  random("A-Za-z0-9_-", 90),
  `hvs.${random("A-Za-z0-9_-", 22)}`,
  `hvs.${random("A-Za-z0-9_-", 300)}`,
);
