import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens and application secrets of Square (developer.squareup.com/docs/build-basics/access-tokens). */
export default providerToken({
  id: "square-token",
  name: "Square token",
  prefixes: ["EAAAE", "EAAAl", "EAAA", "sq0atp-", "sq0csp-"],
  body: "(?:[A-Za-z0-9_+=-]{60}|[A-Za-z0-9_-]{22}|[A-Za-z0-9_-]{43})",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples(
  "EAAAE",
  random("A-Za-z0-9_-", 60),
  `sq0atp-${random("A-Za-z0-9_-", 22)}`,
  `sq0csp-${random("A-Za-z0-9_-", 43)}`,
  `EAAAE${random("A-Za-z0-9_+=-", 60)}`,
  `EAAAE${random("A-Za-z0-9_-", 22)}`,
  `EAAAE${random("A-Za-z0-9_-", 43)}`,
);
