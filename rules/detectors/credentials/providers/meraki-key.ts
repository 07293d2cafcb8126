import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of the Meraki dashboard: 40 hexadecimal digits (developer.cisco.com/meraki/api-v1/authorization). */
export default namedKey({
  id: "meraki-key",
  name: "Cisco Meraki key",
  vendor: ["meraki"],
  body: "[a-f0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("meraki", random("a-f0-9", 40));
