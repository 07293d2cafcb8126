import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Cohere: 40 characters (docs.cohere.com). */
export default namedKey({
  id: "cohere-api-key",
  name: "Cohere API key",
  vendor: ["cohere", "co_api_key"],
  body: "[A-Za-z0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("cohere", random("A-Za-z0-9", 40));
