import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Session ids: the organisation's id, "!" and about 96 characters (developer.salesforce.com/docs, session id). */
export default providerToken({
  id: "salesforce-token",
  name: "Salesforce session id",
  prefixes: ["00D"],
  body: "[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120}",
  after: 140,
});

export const examples = tokenExamples(
  "00D",
  `${random("A-Za-z0-9", 12)}!${random("A-Za-z0-9._", 96)}`,
  `00D${random("A-Za-z0-9", 12)}!${random("A-Za-z0-9._", 80)}`,
  `00D${random("A-Za-z0-9", 15)}!${random("A-Za-z0-9._", 120)}`,
);
