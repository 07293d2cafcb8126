import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Mailchimp: 32 hexadecimal digits and a data centre (mailchimp.com/developer/marketing/docs/fundamentals). */
export default providerToken({
  id: "mailchimp-key",
  name: "Mailchimp key",
  body: "[a-f0-9]{32}-us[0-9]{1,2}",
  hints: ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"],
  before: 32,
  after: 8,
});

export const examples = tokenExamples(
  "",
  `${random("a-f0-9", 32)}-us17`,
  `${random("a-f0-9", 32)}-us${random("0-9", 1)}`,
  `${random("a-f0-9", 32)}-us${random("0-9", 2)}`,
);
