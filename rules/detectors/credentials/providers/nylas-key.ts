import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Nylas (developer.nylas.com/docs/v3/auth). */
export default providerToken({
  id: "nylas-key",
  name: "Nylas key",
  prefixes: ["nyk_v0_"],
  body: "[A-Za-z0-9]{64}",
});

export const examples = tokenExamples("nyk_v0_", random("A-Za-z0-9", 64));
