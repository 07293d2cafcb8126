import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Cloudsmith (help.cloudsmith.io/docs/api-key). */
export default namedKey({
  id: "cloudsmith-key",
  name: "Cloudsmith key",
  vendor: ["cloudsmith"],
  body: "[a-f0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("cloudsmith", random("a-f0-9", 40));
