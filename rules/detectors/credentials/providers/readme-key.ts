import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of ReadMe (docs.readme.com/main/reference/authentication). */
export default providerToken({
  id: "readme-key",
  name: "ReadMe key",
  prefixes: ["rdme_"],
  body: "[a-z0-9]{70}",
  after: 80,
});

export const examples = tokenExamples("rdme_", random("a-z0-9", 70));
