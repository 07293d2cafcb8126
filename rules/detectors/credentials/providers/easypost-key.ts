import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Production and test keys of EasyPost (docs.easypost.com/docs/authentication). */
export default providerToken({
  id: "easypost-key",
  name: "EasyPost key",
  prefixes: ["EZAK", "EZTK"],
  body: "[A-Za-z0-9]{54}",
  after: 60,
});

export const examples = tokenExamples("EZAK", random("A-Za-z0-9", 54));
