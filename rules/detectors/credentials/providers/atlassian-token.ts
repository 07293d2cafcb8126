import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Atlassian accounts (support.atlassian.com, manage API tokens). */
export default providerToken({
  id: "atlassian-token",
  name: "Atlassian API token",
  prefixes: ["ATATT3", "ATCTT3"],
  body: "[A-Za-z0-9_=-]{60,300}",
  after: 310,
  severity: "critical",
});

export const examples = tokenExamples(
  "ATATT3",
  random("A-Za-z0-9_-", 186),
  `ATATT3${random("A-Za-z0-9_=-", 60)}`,
  `ATATT3${random("A-Za-z0-9_=-", 300)}`,
);
