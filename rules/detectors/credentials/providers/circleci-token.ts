import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal and project tokens of CircleCI (circleci.com/docs/managing-api-tokens). */
export default providerToken({
  id: "circleci-token",
  name: "CircleCI token",
  prefixes: ["CCIPAT_", "CCIPRJ_"],
  body: "[A-Za-z0-9]{20,24}_[a-f0-9]{40}",
  severity: "critical",
});

export const examples = tokenExamples(
  "CCIPAT_",
  `${random("A-Za-z0-9", 22)}_${random("a-f0-9", 40)}`,
  `CCIPAT_${random("A-Za-z0-9", 20)}_${random("a-f0-9", 40)}`,
  `CCIPAT_${random("A-Za-z0-9", 24)}_${random("a-f0-9", 40)}`,
);
