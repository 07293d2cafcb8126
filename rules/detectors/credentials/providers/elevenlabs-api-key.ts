import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of ElevenLabs: "sk_" and 48 hexadecimal digits (elevenlabs.io/docs/api-reference/authentication). */
export default providerToken({
  id: "elevenlabs-api-key",
  name: "ElevenLabs API key",
  prefixes: ["sk_"],
  body: "[a-f0-9]{48}",
  after: 60,
});

export const examples = tokenExamples("sk_", random("a-f0-9", 48));
