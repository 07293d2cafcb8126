import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Service account tokens of Grafana and access policies of Grafana Cloud (grafana.com/docs/grafana/latest/administration/service-accounts). */
export default providerToken({
  id: "grafana-token",
  name: "Grafana token",
  prefixes: ["glsa_", "glc_"],
  body: "(?:[A-Za-z0-9]{32}_[a-f0-9]{8}|eyJ[A-Za-z0-9+/=]{40,400})",
  after: 410,
});

export const examples = tokenExamples(
  "glsa_",
  `${random("A-Za-z0-9", 32)}_${random("a-f0-9", 8)}`,
  `glsa_eyJ${random("A-Za-z0-9+/=", 40)}`,
  `glsa_eyJ${random("A-Za-z0-9+/=", 400)}`,
);
