import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Consumer and account keys of Zuplo (zuplo.com/docs/articles/api-key-leak-detection). */
export default providerToken({
  id: "zuplo-key",
  name: "Zuplo key",
  prefixes: ["zpka_"],
  body: "[A-Za-z0-9]{32}_[a-f0-9]{8}",
  after: 50,
});

export const examples = tokenExamples("zpka_", `${random("A-Za-z0-9", 32)}_${random("a-f0-9", 8)}`);
