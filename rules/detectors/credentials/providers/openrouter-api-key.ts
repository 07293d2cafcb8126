import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of OpenRouter (openrouter.ai/docs/api-reference/authentication). */
export default providerToken({
  id: "openrouter-api-key",
  name: "OpenRouter API key",
  prefixes: ["sk-or-v1-"],
  body: "[a-f0-9]{64}",
});

export const examples = tokenExamples("sk-or-v1-", random("a-f0-9", 64));
