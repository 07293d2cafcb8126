import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of RunPod (docs.runpod.io/get-started/api-keys). */
export default providerToken({
  id: "runpod-api-key",
  name: "RunPod API key",
  prefixes: ["rpa_"],
  body: "[A-Z0-9]{30,50}[a-z0-9]{0,12}",
  after: 70,
});

export const examples = tokenExamples("rpa_", random("A-Z0-9", 40));
