import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Consumer keys and secrets of WooCommerce (woocommerce.github.io/woocommerce-rest-api-docs). */
export default providerToken({
  id: "woocommerce-key",
  name: "WooCommerce key",
  prefixes: ["ck_", "cs_"],
  body: "[a-f0-9]{40}",
  after: 50,
});

export const examples = tokenExamples("ck_", random("a-f0-9", 40));
