import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** App passwords of Bitbucket Cloud and tokens of Data Center (support.atlassian.com/bitbucket-cloud/docs/app-passwords). */
export default providerToken({
  id: "bitbucket-token",
  name: "Bitbucket token",
  prefixes: ["ATBB", "BBDC-"],
  body: "(?:[A-Za-z0-9_=]{24,36}|[A-Za-z0-9+/@]{44}|[A-Za-z0-9]{24})",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples(
  "ATBB",
  random("A-Za-z0-9", 32),
  `ATBB${random("A-Za-z0-9_=", 24)}`,
  `ATBB${random("A-Za-z0-9_=", 36)}`,
  `ATBB${random("A-Za-z0-9+/@", 44)}`,
  `ATBB${random("A-Za-z0-9", 24)}`,
);
