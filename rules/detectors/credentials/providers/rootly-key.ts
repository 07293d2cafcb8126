import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Rootly (docs.rootly.com/api-reference/overview). */
export default providerToken({
  id: "rootly-key",
  name: "Rootly key",
  prefixes: ["rootly_"],
  body: "[a-f0-9]{64}",
});

export const examples = tokenExamples("rootly_", random("a-f0-9", 64));
