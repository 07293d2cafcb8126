import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Groq (console.groq.com/docs/quickstart). */
export default providerToken({
  id: "groq-api-key",
  name: "Groq API key",
  prefixes: ["gsk_"],
  body: "[A-Za-z0-9]{52}",
  after: 60,
});

export const examples = tokenExamples("gsk_", random("A-Za-z0-9", 52));
