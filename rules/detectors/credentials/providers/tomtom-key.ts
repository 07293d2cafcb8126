import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of TomTom (developer.tomtom.com/knowledgebase). */
export default namedKey({
  id: "tomtom-key",
  name: "TomTom key",
  vendor: ["tomtom"],
  body: "[A-Za-z0-9]{32}",
  longest: 32,
  severity: "medium",
});

export const examples = namedKeyExamples("tomtom", random("A-Za-z0-9", 32));
