import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of SparkPost (developers.sparkpost.com/api). */
export default namedKey({
  id: "sparkpost-key",
  name: "SparkPost key",
  vendor: ["sparkpost"],
  body: "[a-f0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("sparkpost", random("a-f0-9", 40));
