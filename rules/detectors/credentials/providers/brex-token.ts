import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** User tokens of Brex (developer.brex.com/docs/authentication). */
export default providerToken({
  id: "brex-token",
  name: "Brex token",
  prefixes: ["bxt_"],
  body: "[A-Za-z0-9]{32,48}",
  after: 60,
  severity: "critical",
});

export const examples = tokenExamples(
  "bxt_",
  random("A-Za-z0-9", 36),
  `bxt_${random("A-Za-z0-9", 32)}`,
  `bxt_${random("A-Za-z0-9", 48)}`,
);
