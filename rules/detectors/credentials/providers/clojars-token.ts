import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Deploy tokens of Clojars (github.com/clojars/clojars-web/wiki/Deploy-Tokens). */
export default providerToken({
  id: "clojars-token",
  name: "Clojars token",
  prefixes: ["CLOJARS_"],
  body: "[a-f0-9]{60}",
  severity: "critical",
});

export const examples = tokenExamples("CLOJARS_", random("a-f0-9", 60));
