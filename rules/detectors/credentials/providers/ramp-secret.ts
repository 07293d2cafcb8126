import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Client secrets of Ramp (docs.ramp.com/developer-api). */
export default providerToken({
  id: "ramp-secret",
  name: "Ramp secret",
  prefixes: ["ramp_sec_", "ramp_id_"],
  body: "[A-Za-z0-9]{32,64}",
});

export const examples = tokenExamples(
  "ramp_sec_",
  random("A-Za-z0-9", 48),
  `ramp_sec_${random("A-Za-z0-9", 32)}`,
  `ramp_sec_${random("A-Za-z0-9", 64)}`,
);
