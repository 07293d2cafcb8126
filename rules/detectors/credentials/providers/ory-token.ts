import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Ory (ory.sh/docs/concepts/personal-access-token). */
export default providerToken({
  id: "ory-token",
  name: "Ory token",
  prefixes: ["ory_at_", "ory_rt_", "ory_st_", "ory_pat_", "ory_apikey_", "ory_ac_"],
  body: "[A-Za-z0-9_.-]{32,96}",
});

export const examples = tokenExamples(
  "ory_at_",
  random("A-Za-z0-9_-", 43),
  `ory_at_${random("A-Za-z0-9_.-", 32)}`,
  `ory_at_${random("A-Za-z0-9_.-", 96)}`,
);
