import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Personal tokens of Mattermost: 26 characters (developers.mattermost.com/integrate/reference/personal-access-token). */
export default namedKey({
  id: "mattermost-token",
  name: "Mattermost token",
  vendor: ["mattermost"],
  body: "[a-z0-9]{26}",
  longest: 26,
});

export const examples = namedKeyExamples("mattermost", random("a-z0-9", 26));
