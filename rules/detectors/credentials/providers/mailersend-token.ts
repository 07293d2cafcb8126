import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of MailerSend (developers.mailersend.com). */
export default providerToken({
  id: "mailersend-token",
  name: "MailerSend token",
  prefixes: ["mlsn."],
  body: "[a-f0-9]{64}",
  after: 70,
});

export const examples = tokenExamples("mlsn.", random("a-f0-9", 64));
