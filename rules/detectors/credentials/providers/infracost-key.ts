import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Infracost (infracost.io/docs). */
export default providerToken({
  id: "infracost-key",
  name: "Infracost key",
  prefixes: ["ico-"],
  body: "[A-Za-z0-9]{32}",
  after: 40,
  severity: "medium",
});

export const examples = tokenExamples("ico-", random("A-Za-z0-9", 32));
