import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Mercury (docs.mercury.com/docs/getting-started). */
export default providerToken({
  id: "mercury-token",
  name: "Mercury token",
  prefixes: ["secret-token:mercury_"],
  body: "(?:production|sandbox)_[a-z]{2,6}_[A-Za-z0-9]{30,60}_yrucrem",
  severity: "critical",
});

export const examples = tokenExamples(
  "secret-token:mercury_",
  `production_wma_${random("A-Za-z0-9", 42)}_yrucrem`,
  `secret-token:mercury_production_${random("a-z", 2)}_${random("A-Za-z0-9", 30)}_yrucrem`,
  `secret-token:mercury_sandbox_${random("a-z", 6)}_${random("A-Za-z0-9", 60)}_yrucrem`,
);
