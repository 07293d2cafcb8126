import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Duffel (duffel.com/docs/api/overview/welcome). */
export default providerToken({
  id: "duffel-token",
  name: "Duffel token",
  prefixes: ["duffel_live_", "duffel_test_"],
  body: "[A-Za-z0-9_=-]{43}",
});

export const examples = tokenExamples("duffel_live_", random("A-Za-z0-9_-", 43), `duffel_live_${random("A-Za-z0-9_=-", 43)}`);
