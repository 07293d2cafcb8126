import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Xata (xata.io/docs/api-reference). */
export default providerToken({
  id: "xata-api-key",
  name: "Xata API key",
  prefixes: ["xau_"],
  body: "[A-Za-z0-9]{30,44}",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples(
  "xau_",
  random("A-Za-z0-9", 39),
  `xau_${random("A-Za-z0-9", 30)}`,
  `xau_${random("A-Za-z0-9", 44)}`,
);
