import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** API keys and collection tokens of Postman (learning.postman.com/docs/developer/postman-api). */
export default providerToken({
  id: "postman-key",
  name: "Postman key",
  prefixes: ["PMAK-", "PMAT-"],
  body: "[A-Za-z0-9]{24,26}(?:-[a-f0-9]{34})?",
  after: 70,
});

export const examples = tokenExamples(
  "PMAK-",
  `${random("a-f0-9", 24)}-${random("a-f0-9", 34)}`,
  `PMAK-${random("A-Za-z0-9", 24)}`,
  `PMAK-${random("A-Za-z0-9", 26)}-${random("a-f0-9", 34)}`,
);
