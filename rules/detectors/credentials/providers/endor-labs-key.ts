import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Endor Labs (docs.endorlabs.com/rest-api). */
export default providerToken({
  id: "endor-labs-key",
  name: "Endor Labs key",
  prefixes: ["endr+"],
  body: "[A-Za-z0-9]{16}",
  after: 30,
});

export const examples = tokenExamples("endr+", random("A-Za-z0-9", 16));
