import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Octopus Deploy (octopus.com/docs/octopus-rest-api). */
export default providerToken({
  id: "octopus-deploy-key",
  name: "Octopus Deploy key",
  prefixes: ["API-"],
  body: "(?=[A-Z]{0,32}[0-9])[A-Z0-9]{25,32}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("API-", random("A-Z0-9", 29), `API-${random("A-Z0-9", 25)}`, `API-${random("A-Z0-9", 32)}`);
