import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of AWS AppSync: "da2-" and 26 lower-case letters and digits (docs.aws.amazon.com/appsync, API_KEY authorization). */
export default providerToken({
  id: "aws-appsync-key",
  name: "AWS AppSync API key",
  prefixes: ["da2-"],
  body: "[a-z0-9]{26}",
  after: 30,
});

export const examples = tokenExamples("da2-", random("a-z0-9", 26));
