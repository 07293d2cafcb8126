import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Planet (docs.planet.com/develop/authentication). */
export default providerToken({
  id: "planet-key",
  name: "Planet key",
  prefixes: ["PLAK"],
  body: "[a-f0-9]{32}",
  after: 40,
  severity: "medium",
});

export const examples = tokenExamples("PLAK", random("a-f0-9", 32));
