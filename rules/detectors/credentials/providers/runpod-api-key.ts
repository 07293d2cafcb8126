import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of RunPod since November 2024: a prefix and 40 capitals and digits, six characters of a checksum behind (docs.runpod.io/get-started/api-keys names the keys, public scanners of secrets their form). */
export default providerToken({
  id: "runpod-api-key",
  name: "RunPod API key",
  prefixes: ["rpa_"],
  body: "[A-Z0-9]{40}(?:[A-Za-z0-9]{6})?",
  after: 70,
});

export const examples = tokenExamples("rpa_", random("A-Z0-9", 40), `rpa_${random("A-Z0-9", 40)}${random("A-Za-z0-9", 6)}`);
