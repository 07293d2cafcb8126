import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Private Packagist (packagist.com/docs/api). */
export default providerToken({
  id: "packagist-token",
  name: "Packagist token",
  prefixes: ["packagist_uut_", "packagist_urt_", "packagist_ort_", "packagist_out_"],
  body: "[a-f0-9]{64,72}",
  severity: "critical",
});

export const examples = tokenExamples(
  "packagist_uut_",
  random("a-f0-9", 68),
  `packagist_uut_${random("a-f0-9", 64)}`,
  `packagist_uut_${random("a-f0-9", 72)}`,
);
