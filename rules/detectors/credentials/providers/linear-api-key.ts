import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys and OAuth tokens of Linear (linear.app/developers/graphql). */
export default providerToken({
  id: "linear-api-key",
  name: "Linear API key",
  prefixes: ["lin_api_", "lin_oauth_"],
  body: "[A-Za-z0-9]{32,64}",
});

export const examples = tokenExamples(
  "lin_api_",
  random("A-Za-z0-9", 40),
  `lin_api_${random("A-Za-z0-9", 32)}`,
  `lin_api_${random("A-Za-z0-9", 64)}`,
);
