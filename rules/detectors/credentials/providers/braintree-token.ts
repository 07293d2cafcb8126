import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Braintree (developer.paypal.com/braintree/docs). */
export default providerToken({
  id: "braintree-token",
  name: "PayPal Braintree token",
  prefixes: ["access_token$production$", "access_token$sandbox$"],
  body: "[a-z0-9]{16}\\$[a-f0-9]{32}",
  severity: "critical",
});

export const examples = tokenExamples("access_token$production$", `${random("a-z0-9", 16)}$${random("a-f0-9", 32)}`);
