import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret keys of Xendit (docs.xendit.co). */
export default providerToken({
  id: "xendit-key",
  name: "Xendit key",
  prefixes: ["xnd_production_", "xnd_development_"],
  body: "[A-Za-z0-9]{40,80}",
  severity: "critical",
});

export const examples = tokenExamples(
  "xnd_production_",
  random("A-Za-z0-9", 60),
  `xnd_production_${random("A-Za-z0-9", 40)}`,
  `xnd_production_${random("A-Za-z0-9", 80)}`,
);
