import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Neon (neon.com/docs/manage/api-keys). */
export default providerToken({
  id: "neon-api-key",
  name: "Neon API key",
  prefixes: ["napi_"],
  body: "[a-z0-9]{64}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples("napi_", random("a-z0-9", 64));
