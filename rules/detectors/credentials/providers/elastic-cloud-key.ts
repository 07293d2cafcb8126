import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Elastic Cloud (elastic.co/docs, Elastic Cloud API keys). */
export default providerToken({
  id: "elastic-cloud-key",
  name: "Elastic Cloud API key",
  prefixes: ["essu_"],
  body: "[A-Za-z0-9+/]{60,160}={0,2}",
  after: 170,
  severity: "critical",
});

export const examples = tokenExamples(
  "essu_",
  random("A-Za-z0-9+/", 86),
  `essu_${random("A-Za-z0-9+/", 60)}`,
  `essu_${random("A-Za-z0-9+/", 160)}==`,
);
