import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Private keys of Mailgun, first form (documentation.mailgun.com). */
export default providerToken({
  id: "mailgun-key",
  name: "Mailgun key",
  prefixes: ["key-"],
  body: "[a-f0-9]{32}",
  after: 40,
});

export const examples = tokenExamples("key-", random("a-f0-9", 32));
