import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Mailchimp Transactional (mailchimp.com/developer/transactional/docs/authentication-delegation). */
export default providerToken({
  id: "mandrill-key",
  name: "Mandrill key",
  prefixes: ["md-"],
  body: "(?=[A-Za-z_-]{0,22}[0-9])[A-Za-z0-9_-]{22}",
  after: 30,
});

export const examples = tokenExamples("md-", random("A-Za-z0-9_-", 22));
