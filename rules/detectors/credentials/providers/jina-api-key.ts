import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Jina AI (jina.ai/api-dashboard). */
export default providerToken({
  id: "jina-api-key",
  name: "Jina AI API key",
  prefixes: ["jina_"],
  body: "[A-Za-z0-9_-]{60}",
  after: 70,
});

export const examples = tokenExamples("jina_", random("A-Za-z0-9_-", 60));
