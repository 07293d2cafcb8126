import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Mollie: "live_" and 30 characters (docs.mollie.com/reference/authentication). */
export default providerToken({
  id: "mollie-api-key",
  name: "Mollie API key",
  prefixes: ["live_", "test_"],
  body: "[A-Za-z0-9]{30}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("live_", random("A-Za-z0-9", 30));
