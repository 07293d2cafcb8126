import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Paddle (developer.paddle.com/api-reference/about/authentication). */
export default providerToken({
  id: "paddle-api-key",
  name: "Paddle API key",
  prefixes: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
  body: "[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}",
  severity: "critical",
});

export const examples = tokenExamples(
  "pdl_live_apikey_",
  `${random("a-z0-9", 26)}_${random("A-Za-z0-9", 22)}_${random("A-Za-z0-9", 3)}`,
);
