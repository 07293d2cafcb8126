import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Sourcegraph (sourcegraph.com/docs/cli/how-tos/creating_an_access_token). */
export default providerToken({
  id: "sourcegraph-token",
  name: "Sourcegraph token",
  prefixes: ["sgp_", "sgd_", "slk_"],
  body: "(?:(?:[a-f0-9]{16}|local)_)?[a-f0-9]{40,64}",
  after: 90,
  severity: "critical",
});

export const examples = tokenExamples(
  "sgp_",
  `${random("a-f0-9", 16)}_${random("a-f0-9", 40)}`,
  `sgp_${random("a-f0-9", 40)}`,
  `sgp_local_${random("a-f0-9", 64)}`,
);
