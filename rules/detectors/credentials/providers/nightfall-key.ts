import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Nightfall (help.nightfall.ai/developer-api). */
export default providerToken({
  id: "nightfall-key",
  name: "Nightfall key",
  prefixes: ["NF-"],
  body: "[A-Za-z0-9]{32}",
  after: 40,
});

export const examples = tokenExamples("NF-", random("A-Za-z0-9", 32));
