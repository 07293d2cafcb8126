import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Admin keys of Algolia (algolia.com/doc/guides/security/api-keys). */
export default namedKey({
  id: "algolia-key",
  name: "Algolia key",
  vendor: ["algolia"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("algolia", random("a-f0-9", 32));
