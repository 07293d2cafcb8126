import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Alchemy (alchemy.com/docs). */
export default providerToken({
  id: "alchemy-key",
  name: "Alchemy key",
  prefixes: ["alcht_"],
  body: "[A-Za-z0-9]{30}",
});

export const examples = tokenExamples("alcht_", random("A-Za-z0-9", 30));
