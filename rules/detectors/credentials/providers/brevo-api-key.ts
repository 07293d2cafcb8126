import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** API and SMTP keys of Brevo (developers.brevo.com/docs). */
export default providerToken({
  id: "brevo-api-key",
  name: "Brevo API key",
  prefixes: ["xkeysib-", "xsmtpsib-"],
  body: "[a-f0-9]{64}-[A-Za-z0-9]{16}",
});

export const examples = tokenExamples("xkeysib-", `${random("a-f0-9", 64)}-${random("A-Za-z0-9", 16)}`);
