import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of LlamaCloud (docs.cloud.llamaindex.ai). */
export default providerToken({
  id: "llama-cloud-key",
  name: "LlamaCloud key",
  prefixes: ["llx-"],
  body: "[A-Za-z0-9]{48,52}",
  after: 60,
});

export const examples = tokenExamples("llx-", random("A-Za-z0-9", 48), `llx-${random("A-Za-z0-9", 52)}`);
