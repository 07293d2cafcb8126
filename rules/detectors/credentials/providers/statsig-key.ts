import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Server and console keys of Statsig (docs.statsig.com/access-management/api-keys). */
export default providerToken({
  id: "statsig-key",
  name: "Statsig key",
  prefixes: ["secret-", "console-"],
  body: "[A-Za-z0-9]{40,50}",
});

export const examples = tokenExamples("secret-", random("A-Za-z0-9", 43));
