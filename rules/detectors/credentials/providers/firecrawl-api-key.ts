import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Firecrawl (docs.firecrawl.dev). */
export default providerToken({
  id: "firecrawl-api-key",
  name: "Firecrawl API key",
  prefixes: ["fc-"],
  body: "[a-f0-9]{32}",
  after: 40,
});

export const examples = tokenExamples("fc-", random("a-f0-9", 32));
