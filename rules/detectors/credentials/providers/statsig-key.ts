import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Server and console keys of Statsig (docs.statsig.com/access-management/api-keys; the prefixes as its own Terraform provider and SDKs ask for them). */
export default providerToken({
  id: "statsig-key",
  name: "Statsig key",
  prefixes: ["secret-", "console-"],
  body: "[A-Za-z0-9]{40,50}",
});

export const examples = tokenExamples(
  "secret-",
  random("A-Za-z0-9", 43),
  `secret-${random("A-Za-z0-9", 40)}`,
  `secret-${random("A-Za-z0-9", 50)}`,
);
