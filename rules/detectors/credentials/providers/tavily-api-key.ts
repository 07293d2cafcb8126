import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Tavily (docs.tavily.com). */
export default providerToken({
  id: "tavily-api-key",
  name: "Tavily API key",
  prefixes: ["tvly-"],
  body: "(?:(?:dev|prod)-)?[A-Za-z0-9]{32}",
  after: 50,
});

export const examples = tokenExamples("tvly-", random("A-Za-z0-9", 32), `tvly-prod-${random("A-Za-z0-9", 32)}`);
