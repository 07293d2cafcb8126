import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Perplexity (docs.perplexity.ai). */
export default providerToken({
  id: "perplexity-api-key",
  name: "Perplexity API key",
  prefixes: ["pplx-"],
  body: "[A-Za-z0-9]{48,56}",
  after: 70,
});

export const examples = tokenExamples("pplx-", random("A-Za-z0-9", 48), `pplx-${random("A-Za-z0-9", 56)}`);
