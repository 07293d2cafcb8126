import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of E2B (e2b.dev/docs/api-key). */
export default providerToken({
  id: "e2b-api-key",
  name: "E2B API key",
  prefixes: ["e2b_"],
  body: "[a-f0-9]{40}",
  after: 50,
});

export const examples = tokenExamples("e2b_", random("a-f0-9", 40));
