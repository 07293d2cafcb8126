import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Cerebras (inference-docs.cerebras.ai). */
export default providerToken({
  id: "cerebras-api-key",
  name: "Cerebras API key",
  prefixes: ["csk-"],
  body: "[a-z0-9]{48}",
  after: 60,
});

export const examples = tokenExamples("csk-", random("a-z0-9", 48));
