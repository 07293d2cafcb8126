import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Dynatrace: a prefix, a public and a secret part (docs.dynatrace.com/docs/dynatrace-api/basics). */
export default providerToken({
  id: "dynatrace-token",
  name: "Dynatrace token",
  prefixes: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s06.", "dt0s08.", "dt0s16."],
  body: "[A-Z0-9]{8,24}\\.[A-Z0-9]{64}",
});

export const examples = tokenExamples(
  "dt0c01.",
  `${random("A-Z0-9", 24)}.${random("A-Z0-9", 64)}`,
  `dt0c01.${random("A-Z0-9", 8)}.${random("A-Z0-9", 64)}`,
);
