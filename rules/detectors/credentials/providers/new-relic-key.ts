import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** User, insert, query, REST and browser keys (docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys). */
export default providerToken({
  id: "new-relic-key",
  name: "New Relic key",
  prefixes: ["NRAK-", "NRII-", "NRIQ-", "NRRA-", "NRJS-", "NRSP-"],
  body: "(?:[A-Z0-9]{26,27}|[A-Za-z0-9_-]{25,42}|[a-f0-9]{19})",
  after: 50,
});

export const examples = tokenExamples(
  "NRAK-",
  random("A-Z0-9", 27),
  `NRJS-${random("a-f0-9", 19)}`,
  `NRAK-${random("A-Z0-9", 26)}`,
  `NRAK-${random("A-Za-z0-9_-", 25)}`,
  `NRAK-${random("A-Za-z0-9_-", 42)}`,
  `NRAK-${random("a-f0-9", 19)}`,
);
