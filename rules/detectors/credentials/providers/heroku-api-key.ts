import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Heroku since 2024: "HRKU-" and 60 characters (devcenter.heroku.com/articles/authentication). */
export default providerToken({
  id: "heroku-api-key",
  name: "Heroku API key",
  prefixes: ["HRKU-"],
  body: "(?:AA[A-Za-z0-9_-]{58}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples(
  "HRKU-",
  `AA${random("A-Za-z0-9_-", 58)}`,
  `HRKU-${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}`,
);
