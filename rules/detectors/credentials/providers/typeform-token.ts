import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal tokens of Typeform (typeform.com/developers/get-started/personal-access-token). */
export default providerToken({
  id: "typeform-token",
  name: "Typeform token",
  prefixes: ["tfp_"],
  body: "[A-Za-z0-9_.=-]{44,70}",
  after: 80,
});

export const examples = tokenExamples(
  "tfp_",
  random("A-Za-z0-9_-", 59),
  `tfp_${random("A-Za-z0-9_.=-", 44)}`,
  `tfp_${random("A-Za-z0-9_.=-", 70)}`,
);
