import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Persona (docs.withpersona.com/api-keys). */
export default providerToken({
  id: "persona-key",
  name: "Persona key",
  prefixes: ["persona_production_", "persona_sandbox_"],
  body: "[a-z0-9-]{36,60}",
});

export const examples = tokenExamples(
  "persona_production_",
  random("a-f0-9", 36),
  `persona_production_${random("a-z0-9-", 36)}`,
  `persona_production_${random("a-z0-9-", 60)}`,
);
