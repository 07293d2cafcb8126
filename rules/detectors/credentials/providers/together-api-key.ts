import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Together AI (docs.together.ai). */
export default providerToken({
  id: "together-api-key",
  name: "Together AI API key",
  prefixes: ["tgp_v1_"],
  body: "[A-Za-z0-9_-]{43}",
});

export const examples = tokenExamples("tgp_v1_", random("A-Za-z0-9_-", 43));
