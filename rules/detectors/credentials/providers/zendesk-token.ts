import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** API tokens of Zendesk: 40 characters (developer.zendesk.com/api-reference/introduction/security-and-auth). */
export default namedKey({
  id: "zendesk-token",
  name: "Zendesk token",
  vendor: ["zendesk"],
  body: "[A-Za-z0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("zendesk", random("A-Za-z0-9", 40));
