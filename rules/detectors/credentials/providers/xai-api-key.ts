import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of xAI (docs.x.ai). */
export default providerToken({
  id: "xai-api-key",
  name: "xAI API key",
  prefixes: ["xai-"],
  body: "[A-Za-z0-9]{80}",
  after: 90,
});

export const examples = tokenExamples("xai-", random("A-Za-z0-9", 80));
