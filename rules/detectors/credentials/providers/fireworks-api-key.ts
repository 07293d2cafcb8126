import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Fireworks AI (docs.fireworks.ai). */
export default providerToken({
  id: "fireworks-api-key",
  name: "Fireworks AI API key",
  prefixes: ["fw_"],
  body: "[A-Za-z0-9]{22,24}",
  after: 30,
});

export const examples = tokenExamples("fw_", random("A-Za-z0-9", 24), `fw_${random("A-Za-z0-9", 22)}`);
