import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** API secrets of Vonage (developer.vonage.com/getting-started/concepts/authentication). */
export default namedKey({
  id: "vonage-secret",
  name: "Vonage secret",
  vendor: ["vonage", "nexmo"],
  body: "[A-Za-z0-9]{16}",
  longest: 16,
});

export const examples = namedKeyExamples("vonage", random("A-Za-z0-9", 16));
