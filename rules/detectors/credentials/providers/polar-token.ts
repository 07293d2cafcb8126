import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Polar (docs.polar.sh/integrate/authentication). */
export default providerToken({
  id: "polar-token",
  name: "Polar token",
  prefixes: ["polar_oat_", "polar_pat_", "polar_at_", "polar_rt_"],
  body: "[A-Za-z0-9_-]{36,60}",
});

export const examples = tokenExamples(
  "polar_oat_",
  random("A-Za-z0-9_-", 43),
  `polar_oat_${random("A-Za-z0-9_-", 36)}`,
  `polar_oat_${random("A-Za-z0-9_-", 60)}`,
);
