import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Service account tokens of Thunderstore (thunderstore.io/api/docs). */
export default providerToken({
  id: "thunderstore-token",
  name: "Thunderstore token",
  prefixes: ["tss_"],
  body: "[A-Za-z0-9]{40}",
  after: 50,
  severity: "medium",
});

export const examples = tokenExamples("tss_", random("A-Za-z0-9", 40));
