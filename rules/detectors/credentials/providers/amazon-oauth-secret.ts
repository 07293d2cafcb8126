import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Client secrets of Login with Amazon (developer.amazon.com, security profile). */
export default providerToken({
  id: "amazon-oauth-secret",
  name: "Amazon OAuth client secret",
  prefixes: ["amzn1.oa2-cs.v1."],
  body: "[a-f0-9]{64}",
});

export const examples = tokenExamples("amzn1.oa2-cs.v1.", random("a-f0-9", 64));
