import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Signing secrets of webhooks, also by the Standard Webhooks form (docs.stripe.com/webhooks). */
export default providerToken({
  id: "stripe-webhook-secret",
  name: "Stripe webhook secret",
  prefixes: ["whsec_"],
  body: "[A-Za-z0-9+/]{32,64}={0,2}",
});

export const examples = tokenExamples(
  "whsec_",
  random("A-Za-z0-9", 32),
  `whsec_${random("A-Za-z0-9+/", 32)}`,
  `whsec_${random("A-Za-z0-9+/", 64)}==`,
);
