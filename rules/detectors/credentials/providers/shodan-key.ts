import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Shodan (developer.shodan.io/api). */
export default namedKey({
  id: "shodan-key",
  name: "Shodan key",
  vendor: ["shodan"],
  body: "[A-Za-z0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("shodan", random("A-Za-z0-9", 32));
