import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret and restricted keys of Stripe (docs.stripe.com/keys). */
export default providerToken({
  id: "stripe-key",
  name: "Stripe key",
  prefixes: ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "sk_prod_", "rk_prod_"],
  body: "[A-Za-z0-9]{16,247}",
  after: 260,
  severity: "critical",
});

export const examples = tokenExamples(
  "sk_live_",
  random("A-Za-z0-9", 99),
  `sk_live_${random("A-Za-z0-9", 24)}`,
  `sk_live_${random("A-Za-z0-9", 16)}`,
  `sk_live_${random("A-Za-z0-9", 247)}`,
);
