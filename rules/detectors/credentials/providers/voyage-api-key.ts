import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Voyage AI (docs.voyageai.com). */
export default providerToken({
  id: "voyage-api-key",
  name: "Voyage AI API key",
  prefixes: ["pa-"],
  body: "(?=[A-Za-z_-]{0,43}[0-9])[A-Za-z0-9_-]{43}",
  after: 50,
});

export const examples = tokenExamples("pa-", random("A-Za-z0-9_-", 43));
