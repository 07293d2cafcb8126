import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Replicate (replicate.com/docs/topics/security/api-tokens). */
export default providerToken({
  id: "replicate-token",
  name: "Replicate token",
  prefixes: ["r8_"],
  body: "[A-Za-z0-9_-]{37}",
  after: 40,
});

export const examples = tokenExamples("r8_", random("A-Za-z0-9_-", 37));
