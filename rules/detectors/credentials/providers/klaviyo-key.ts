import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Private keys of Klaviyo: "pk_" and 34 hexadecimal digits (developers.klaviyo.com/en/docs/authenticate_). */
export default providerToken({
  id: "klaviyo-key",
  name: "Klaviyo key",
  prefixes: ["pk_"],
  body: "(?=[a-f]{0,34}[0-9])[a-f0-9]{34}",
  after: 40,
});

export const examples = tokenExamples("pk_", random("a-f0-9", 34));
