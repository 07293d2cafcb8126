import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Live tokens of GoCardless (developer.gocardless.com/api-reference). */
export default providerToken({
  id: "gocardless-token",
  name: "GoCardless token",
  prefixes: ["live_"],
  body: "(?=[A-Za-z_-]{0,44}[0-9])[A-Za-z0-9_=-]{40,44}",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples("live_", random("A-Za-z0-9", 42), `live_${random("A-Za-z0-9_=-", 44)}`);
