import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Amplitude (amplitude.com/docs/apis/authentication). */
export default namedKey({
  id: "amplitude-key",
  name: "Amplitude key",
  vendor: ["amplitude"],
  body: "[a-f0-9]{32}",
  longest: 32,
  severity: "medium",
});

export const examples = namedKeyExamples("amplitude", random("a-f0-9", 32));
