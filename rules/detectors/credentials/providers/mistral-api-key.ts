import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Mistral AI: 32 characters (docs.mistral.ai). */
export default namedKey({
  id: "mistral-api-key",
  name: "Mistral AI API key",
  vendor: ["mistral"],
  body: "[A-Za-z0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("mistral", random("A-Za-z0-9", 32));
