import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Application tokens of DataStax Astra (docs.datastax.com/astra-db-serverless). */
export default providerToken({
  id: "astra-db-token",
  name: "Astra DB token",
  prefixes: ["AstraCS:"],
  body: "[A-Za-z]{24}:[a-f0-9]{64}",
  severity: "critical",
});

export const examples = tokenExamples("AstraCS:", `${random("A-Za-z", 24)}:${random("a-f0-9", 64)}`);
