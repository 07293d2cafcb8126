import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Shippo (docs.goshippo.com/docs/guides_general/authentication). */
export default providerToken({
  id: "shippo-token",
  name: "Shippo token",
  prefixes: ["shippo_live_", "shippo_test_"],
  body: "[a-f0-9]{40}",
});

export const examples = tokenExamples("shippo_live_", random("a-f0-9", 40));
