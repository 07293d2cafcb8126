import { providerToken } from "../../builders/provider-token.ts";
import { random, tokenExamples } from "../../builders/token-examples.ts";

/** Secret keys of age: bech32 with the prefix "age-secret-key-" in capitals (age-encryption.org/v1). */
export default providerToken({
  id: "age-secret-key",
  name: "age secret key",
  prefixes: ["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"],
  body: "[AC-HJ-NP-Z02-9]{58,64}",
  severity: "critical",
});

export const examples = tokenExamples("AGE-SECRET-KEY-1", random("AC-HJ-NP-Z02-9", 58));
