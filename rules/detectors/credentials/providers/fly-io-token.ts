import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Fly.io (fly.io/docs/security/tokens). */
export default providerToken({
  id: "fly-io-token",
  name: "Fly.io token",
  prefixes: ["fo1_", "fm1r_", "fm1a_", "fm2_"],
  body: "[A-Za-z0-9_+/=,-]{40,600}",
  after: 610,
  severity: "critical",
});

export const examples = tokenExamples(
  "fo1_",
  random("A-Za-z0-9_-", 43),
  `fo1_${random("A-Za-z0-9_+/=,-", 40)}`,
  `fo1_${random("A-Za-z0-9_+/=,-", 600)}`,
);
